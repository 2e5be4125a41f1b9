import { z } from 'zod';
import { visibleText } from './clean';

const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\u30fc]/g;
const number = /^\+?\(?\d(?:[ -]?\(?\d\)?){5,19}$/;
const extension = /[ ,;-]{0,4}(?:转|分机|ext\.?|x|#)[ :.]{0,4}(\d{1,6})$/i;

/** As people write it: 0731－84881234, (0731) 84881234, 400-820-8820, 0731-84881234转8001, ＋86 138 0000 0014. */
export function plainPhone(text: string): string {
  const plain = visibleText(text).normalize('NFKC').replaceAll(dashes, '-').replace(/\s+/g, ' ').trim();
  return plain.replace(extension, '转$1');
}

/** 电话 with area code in brackets, extension and country code, stored in one way of writing. */
export const phone = () =>
  z
    .string()
    .max(60)
    .overwrite(plainPhone)
    .refine((text) => isPhone(text));

function isPhone(text: string): boolean {
  const main = text.replace(/转\d{1,6}$/, '');
  const brackets = main.replace(/[^()]/g, '');
  return number.test(main) && (brackets === '' || brackets === '()');
}
