import type { Findings, Penalty } from './findings';

type Handling = Pick<Findings, 'outcome' | 'penalty'>;

/** Kinds of penalty from heavy to light, in the reverse order of 处罚法 9: licence, closure, money, warning. */
const ranks: ((penalty: Penalty) => number[])[] = [
  ({ revocation }) => [Number(revocation)],
  ({ closure, other }) => [Number(closure), Number(other.trim() !== '')],
  ({ fineYuan, confiscationYuan }) => [fineYuan, confiscationYuan],
  ({ warning }) => [Number(warning)],
];
const outcomeWeight = { 'not-established': 0, 'no-penalty': 0, penalty: 1, transfer: 2 };

/**
 * Whether handling `a` is heavier than `b` (处罚法 45 二款). From the heaviest kind down: what rises first is heavier, what
 * falls first is lighter. Further orders in words weigh as much as closure; two different wordings count as equal, a
 * person must compare them.
 */
export function isHeavier(a: Handling, b: Handling): boolean {
  const [weight, than] = [outcomeWeight[a.outcome], outcomeWeight[b.outcome]];
  if (weight !== than) return weight > than;
  for (const rank of ranks) {
    const [before, after] = [rank(b.penalty), rank(a.penalty)];
    if (after.some((value, index) => value > before[index]!)) return true;
    if (after.some((value, index) => value < before[index]!)) return false;
  }
  return false;
}
