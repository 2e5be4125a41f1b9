import { kindsOf, type Outcome, type Penalty } from '../investigation';

export const disclosedPenalties = ['none', 'warning', 'reprimand', 'fine', 'other'] as const;
/** Word of the table DisclosureLimits. */
export type DisclosedPenalty = (typeof disclosedPenalties)[number];

/** From the lightest on: beside a heavier one a lighter one makes the penalty no heavier. */
const light = { warning: 'warning', criticism: 'reprimand', fine: 'fine' } as const;

/** What the decision imposes at most, for how long it is public (市监令45 二, 十三). */
export function penaltyKindOf(outcome: Outcome, penalty: Penalty): DisclosedPenalty {
  if (outcome !== 'penalty') return 'none';
  const kinds: string[] = kindsOf(penalty);
  if (kinds.some((kind) => !(kind in light))) return 'other';
  return Object.entries(light).findLast(([kind]) => kinds.includes(kind))?.[1] ?? 'other';
}
