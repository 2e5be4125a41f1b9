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

/**
 * Walks the record from its first entry and stops at the first fault. With `head` (the newest entry as kept elsewhere: in the
 * database's head row, in an archive package) entries cut off at the end are found too.
 */
export async function verifyChain(entries: AsyncIterable<ChainedEntry> | Iterable<ChainedEntry>, head?: Link): Promise<ChainReport> {
  let previous: Link = start;
  const report = (broken: ChainReport['broken']): ChainReport => ({ checked: previous.sequence, head: previous, broken });
  for await (const entry of entries) {
    const reason = fault(previous, entry);
    if (reason) return report({ sequence: reason === 'missing' ? previous.sequence + 1 : entry.sequence, reason });
    previous = { sequence: entry.sequence, hash: entry.hash };
    if (head?.sequence === entry.sequence && head.hash !== entry.hash) return report({ sequence: entry.sequence, reason: 'wrong-link' });
  }
  if (head && head.sequence > previous.sequence) return report({ sequence: previous.sequence + 1, reason: 'missing' });
  return report(null);
}

function fault(previous: Link, entry: ChainedEntry): BreakReason | null {
  if (entry.sequence > previous.sequence + 1) return 'missing';
  if (hashOf(entry) !== entry.hash) return 'changed';
  if (entry.sequence !== previous.sequence + 1 || entry.previousHash !== previous.hash) return 'wrong-link';
  return null;
}
