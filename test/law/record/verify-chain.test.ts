import { chain, hashOf, type Link, start } from '../../../src/law/record/chain';
import type { ChainedEntry } from '../../../src/law/record/entry';
import { chainCheck } from '../../../src/law/record/verify-chain';

const entries = chain(
  start,
  [1, 2, 3, 4].map((n) => ({
    caseId: 'case-1',
    actor: 'tx.zhou',
    act: `act-${n}`,
    summary: '办理',
    basis: '',
    details: { n },
  })),
  '2026-03-10T02:00:00.000Z',
);
const head = entries[3]!;
const rehash = (entry: ChainedEntry): ChainedEntry => ({ ...entry, hash: hashOf(entry) });
const edit = (index: number, change: Partial<ChainedEntry>) =>
  entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));
const verify = (tampered: ChainedEntry[], known: Link) => {
  const check = chainCheck(known);
  tampered.every((entry) => check.passes(entry));
  return check.report();
};
const whole = { checked: 4, head: { sequence: 4, hash: head.hash }, broken: null };

describe('P4 checking the record names the first broken entry', () => {
  it('finds nothing wrong with an untouched record, nor with an empty one', () => {
    expect(verify(entries, head)).toEqual(whole);
    expect(verify([], start).broken).toBeNull();
  });

  it('does not mind entries written after the head was noted', () => {
    expect(verify(entries, entries[1]!)).toEqual(whole);
  });

  it.each([
    ['a changed summary', edit(1, { summary: '改' }), 2, 'changed'],
    ['a changed time', edit(2, { at: '2026-03-11T02:00:00.000Z' }), 3, 'changed'],
    ['a changed detail', edit(0, { details: { n: 9 } }), 1, 'changed'],
    [
      'a change with its hash made to fit',
      entries.map((entry, at) => (at === 1 ? rehash({ ...entry, summary: '改' }) : entry)),
      3,
      'wrong-link',
    ],
    ['an entry taken out', entries.filter((_, at) => at !== 1), 2, 'missing'],
    ['the first entry taken out', entries.slice(1), 1, 'missing'],
    ['entries cut off at the end', entries.slice(0, 2), 3, 'missing'],
    ['everything deleted', [], 1, 'missing'],
    ['an entry put in twice', [entries[0]!, entries[0]!], 1, 'wrong-link'],
    [
      'the last entry replaced with its hash made to fit',
      [...entries.slice(0, 3), rehash({ ...head, summary: '改' })],
      4,
      'wrong-link',
    ],
  ])('finds %s', (_, tampered, sequence, reason) => {
    expect(verify(tampered, head).broken).toEqual({ sequence, reason });
  });
});
