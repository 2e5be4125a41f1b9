import { z } from 'zod';
import { visibleText } from './clean';

/**
 * What people type, without what nobody can see, trimmed, not empty. Halves of a character are refused at the door; the
 * pattern has no flags: the API description quotes it.
 */
const typed = (max: number, allowed: RegExp) => z.string().overwrite(visibleText).trim().min(1).max(max).regex(allowed);

/** One line of text; control characters are refused. */
export const line = (max: number) => typed(max, /^[^\x00-\x1f\x7f-\x9f\ufffe\uffff]*$/);

/** Text with line breaks; other control characters are refused. */
export const paragraph = (max: number) => typed(max, /^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]*$/);

/** ISO date, Asia/Shanghai, from 1949 on. */
export const day = () =>
  z.iso.date().refine((text) => text >= '1949-10-01' && text < '2200', '应当在 1949-10-01 至 2199-12-31 之间');

/** Yuan with at most two decimals. */
export const yuan = () => z.number().min(0).max(999_999_999_999).multipleOf(0.01);
