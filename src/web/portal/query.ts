import { z } from 'zod';

/** What a reader may ask the list for; whatever is not understood is left out. */
const query = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .catch(''),
  agency: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .catch(''),
  month: z
    .string()
    .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
    .catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type ListQuery = z.output<typeof query>;

export const readQuery = (value: unknown): ListQuery => query.parse(value);

/** Address of the list with some of its parameters changed. */
export function listAddress(asked: ListQuery, change: Partial<ListQuery> = {}): string {
  const { page, ...filters } = { ...asked, ...change };
  const parameters = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  if (page > 1) parameters.set('page', String(page));
  return parameters.size > 0 ? `/?${parameters.toString()}` : '/';
}
