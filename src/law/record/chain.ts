import { createHash } from 'node:crypto';
import { canonical } from './canonical';
import type { ChainedEntry, RecordEntry } from './entry';

export { canonical, digestOf } from './canonical';

/** Stands before the first entry. */
export const GENESIS = '0'.repeat(64);

export type Link = Pick<ChainedEntry, 'sequence' | 'hash'>;
export const start: Link = { sequence: 0, hash: GENESIS };

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
