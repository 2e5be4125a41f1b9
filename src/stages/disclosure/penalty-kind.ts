import type { Outcome, Penalty } from '../investigation';

export const disclosedPenalties = ['none', 'warning', 'reprimand', 'fine', 'other'] as const;
/** Word of the table DisclosureLimits. */
export type DisclosedPenalty = (typeof disclosedPenalties)[number];

/** What a decision says beside money, in words: 通报批评 alone is lighter than any other order. */
const isReprimand = (other: string): boolean => /^通报批评[。；]?$/.test(other.trim());

/**
 * What the decision imposes at most, for how long it is public (市监令45 二, 十三): a warning beside a fine, or beside 通报批评,
 * makes it no heavier.
 */
export function penaltyKindOf(outcome: Outcome, penalty: Penalty): DisclosedPenalty {
  if (outcome !== 'penalty') return 'none';
  const { warning, fineYuan, confiscationYuan, revocation, closure, other } = penalty;
  const reprimand = isReprimand(other);
  if (confiscationYuan > 0 || revocation || closure || (other.trim() !== '' && !reprimand)) return 'other';
  if (fineYuan > 0) return 'fine';
  if (reprimand) return 'reprimand';
  return warning ? 'warning' : 'other';
}
