import type { RuleTables } from '../../../ports/stores';
import { leastReviewers, reviewPolicy } from '../../scope/policy';
import type { ReviewStatisticsStore } from './counts';

/** People when the day `on` ended: own reviewers (advisers aside), officers, and how many reviewers the policy asks for; null: the engine can't say. */
export interface Staffing { on: string; reviewers: number; officers: number; least: number | null }

/** The staff of these agencies on each of these days (ISO dates), to be asked for one agency or for all of them (L4, L9). */
export async function staffing(
  { statistics, rules }: { statistics: ReviewStatisticsStore; rules: RuleTables }, agencyIds: string[], days: string[],
): Promise<(on: string, agencyId?: string) => Staffing> {
  const staff = (await statistics.staff(days)).filter(({ agencyId }) => agencyIds.includes(agencyId));
  const policies = new Map(await Promise.all(agencyIds.map(async (id) => [id, await reviewPolicy(rules, id).catch(() => null)] as const)));
  return (on, agencyId) => {
    const there = staff.filter((each) => each.on === on && (agencyId === undefined || each.agencyId === agencyId));
    const sum = (of: (each: (typeof staff)[number]) => number) => there.reduce((total, each) => total + of(each), 0);
    const unknown = there.some((each) => !policies.get(each.agencyId));
    return {
      on, reviewers: sum(({ reviewers }) => reviewers), officers: sum(({ officers }) => officers),
      least: unknown ? null : sum((each) => leastReviewers(each.officers, policies.get(each.agencyId)!)),
    };
  };
}
