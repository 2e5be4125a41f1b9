import { hashOf, start, type Link } from './chain';
import type { ChainedEntry } from './entry';

export type BreakReason = 'changed' | 'missing' | 'wrong-link';
export const breakReasonNames: Record<BreakReason, string> = {
  changed: '内容被改动',
  missing: '缺少该条记录',
  'wrong-link': '与前一条记录的链接不符',
};

export interface ChainReport {
  /** Entries that were found in order. */
  checked: number;
  head: Link;
  /** First entry at fault; null when the record is whole. */
  broken: { sequence: number; reason: BreakReason } | null;
}

export interface ChainCheck {
  /** Takes the next entry in order; false at the first fault, behind which nothing can be checked. */
  passes(entry: ChainedEntry): boolean;
  report(): ChainReport;
}

/**
 * Walks the record from its first entry, one by one, to the first fault. With `head` (the newest entry as kept
 * elsewhere: in the database's head row, in an archive package) entries cut off at the end are found too.
 */
export function chainCheck(head?: Link): ChainCheck {
  let previous: Link = start;
  const missing = () => ({ sequence: previous.sequence + 1, reason: 'missing' as const });
  let broken: ChainReport['broken'] = null;
  return {
    passes(entry) {
      const reason = fault(previous, entry);
      if (reason) broken = reason === 'missing' ? missing() : { sequence: entry.sequence, reason };
      else {
        previous = { sequence: entry.sequence, hash: entry.hash };
        if (contradicts(head, entry)) broken = { sequence: entry.sequence, reason: 'wrong-link' };
      }
      return broken === null;
    },
    report: () => ({
      checked: previous.sequence,
      head: previous,
      broken: broken ?? (head && head.sequence > previous.sequence ? missing() : null),
    }),
  };
}

const contradicts = (head: Link | undefined, entry: ChainedEntry): boolean =>
  head?.sequence === entry.sequence && head.hash !== entry.hash;

function fault(previous: Link, entry: ChainedEntry): BreakReason | null {
  if (entry.sequence > previous.sequence + 1) return 'missing';
  if (hashOf(entry) !== entry.hash) return 'changed';
  if (entry.sequence !== previous.sequence + 1 || entry.previousHash !== previous.hash) return 'wrong-link';
  return null;
}
