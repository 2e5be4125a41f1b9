import { createHash } from 'node:crypto';
import { canonical } from './canonical';
import type { ChainedEntry, RecordEntry } from './entry';

export { canonical, digestOf } from './canonical';

/** Stands before the first entry. */
export const GENESIS = '0'.repeat(64);

export type Link = Pick<ChainedEntry, 'sequence' | 'hash'>;
export const start: Link = { sequence: 0, hash: GENESIS };

/**
 * SM3 (GB/T 32905, hex) of previous hash, line feed, and the canonical JSON of what the entry says (UTF-8); what was
 * added to it when the tree began is no part of it.
 */
export function hashOf({ previousHash, ...entry }: Omit<ChainedEntry, 'hash'>): string {
  const { sequence, at, caseId, actor, act, summary, basis, details } = entry;
  const content = { sequence, at, caseId, actor, act, summary, basis, details };
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
