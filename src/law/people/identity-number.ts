import { DateTime } from 'luxon';

const residentForm = /^\d{6}(?:19|20)\d{9}[\dX]$/;
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditForm = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** 公民身份号码 (GB 11643): 18 characters whose date of birth exists; the check digit is told apart. */
export const isResidentNumber = (number: string): boolean =>
  residentForm.test(number) && DateTime.fromFormat(number.slice(6, 14), 'yyyyMMdd').isValid;

/** 统一社会信用代码 (GB 32100), without regard to its check digit. */
export const isCreditCode = (code: string): boolean => creditForm.test(code);

/**
 * Whether the last character is the one that GB 11643 or GB 32100 makes of the others; numbers without one, such as a
 * passport's, are taken as right. Numbers of old papers are wrong at times: this is a reason to ask, not to refuse.
 */
export function checkDigitHolds(number: string): boolean {
  const characters = [...number];
  if (isResidentNumber(number)) {
    const sum = residentWeights.reduce((total, weight, index) => total + weight * Number(characters[index]), 0);
    return '10X98765432'[sum % 11] === characters[17];
  }
  if (!isCreditCode(number)) return true;
  const values = characters.slice(0, 17).map((character) => creditAlphabet.indexOf(character));
  const sum = values.reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === characters[17];
}
