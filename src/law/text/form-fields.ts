import { z } from 'zod';
import { storableText } from './clean';
import { yuan } from './input-fields';
import { typedYuan } from './typed';

/**
 * What people send with a form. A form checks what it lets through, an API does not: what doesn't fit is taken as not
 * given, so that the worker can refuse the task (`required`) instead of stopping the process.
 */
const field = <T>(read: (value: unknown) => T) => z.unknown().optional().transform(read);

/** Trimmed text without what cannot be seen or stored, "" when not given. */
export const formText = field((value) => (typeof value === 'string' ? storableText(value).trim() : ''));

/** ISO date or null. */
export const formDate = field((value) => z.iso.date().safeParse(value).data ?? null);

export const formBoolean = field((value) => (typeof value === 'boolean' ? value : null));

/** One of the words, or null. */
export const formChoice = <T extends string>(words: readonly T[]) =>
  field((value) => words.find((word) => word === value) ?? null);

/** Yuan with at most two decimals, 0 when left empty, null when it is no such amount. */
export const formYuan = field((value) => {
  const text = typeof value === 'string' ? value.trim() : null;
  const given = text === null ? (value ?? 0) : text === '' ? 0 : typedYuan(text);
  return yuan().safeParse(given).data ?? null;
});

/** An instant as timers take it, e.g. 2026-03-10T00:00:00+08:00. */
export const instant = z.iso.datetime({ offset: true });
