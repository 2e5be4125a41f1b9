import { createHash, randomUUID } from 'node:crypto';

/** A fresh id of a row. */
export const newId = (): string => randomUUID();

/** Always the same UUID (form of version 5) for the same words, e.g. one disclosure per decision. */
export function idFrom(...words: string[]): string {
  const bytes = createHash('sha256').update(words.join('\n')).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
