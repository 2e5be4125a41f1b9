import { z } from 'zod';

// Control characters are refused. No flags: the API description quotes these patterns.

/** One line of text, trimmed, not empty. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\x00-\x1f\x7f-\x9f]*$/);

/** Text with line breaks, trimmed, not empty. */
export const paragraph = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$/);

/** ISO date, Asia/Shanghai, from 1949 on. */
export const day = () =>
  z.iso.date().refine((text) => text >= '1949-10-01' && text < '2200', '应当在 1949-10-01 至 2199-12-31 之间');

/** Yuan with at most two decimals. */
export const yuan = () => z.number().min(0).max(999_999_999_999).multipleOf(0.01);
