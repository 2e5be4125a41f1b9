import { createHash } from 'node:crypto';

/** JSON with the keys of every object in code point order and without spaces: equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/** SM3 (GB/T 32905, hex) of the canonical JSON (UTF-8). */
export const digestOf = (value: unknown): string => createHash('sm3').update(canonical(value)).digest('hex');
