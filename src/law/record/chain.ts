import { createHash } from 'node:crypto';
import type { ChainedEntry, RecordEntry } from './entry';

/** Stands before the first entry. */
export const GENESIS = '0'.repeat(64);

export type Link = Pick<ChainedEntry, 'sequence' | 'hash'>;
export const start: Link = { sequence: 0, hash: GENESIS };

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

/**
 * SM3 (GB/T 32905, hex) of previous hash, line feed, and the canonical JSON of the entry without its two hashes
 * (UTF-8).
 */
export function hashOf({ previousHash, hash: _, ...content }: Omit<ChainedEntry, 'hash'> & { hash?: string }): string {
  return createHash('sm3')
    .update(`${previousHash}\n${canonical(content)}`)
    .digest('hex');
}

/** Chains `entries`, in order, to the newest entry `head`. `at` is an ISO instant. */
export function chain(head: Link, entries: RecordEntry[], at: string): ChainedEntry[] {
  return entries.map(({ caseId, actor, act, summary, basis, details }) => {
    const content = {
      sequence: head.sequence + 1,
      at,
      caseId,
      actor,
      act,
      summary,
      basis,
      details,
      previousHash: head.hash,
    };
    const entry = { ...content, hash: hashOf(content) };
    head = entry;
    return entry;
  });
}
