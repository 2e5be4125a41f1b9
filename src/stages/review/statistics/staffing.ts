import type { Context } from '../../../ports/context';
import { leastReviewers, reviewPolicy } from '../../scope';
import type { Staff } from './counts';
import { staffOn } from './queries';

/**
 * People when the day `on` ended: own reviewers (advisers aside), officers, and how many reviewers the policy asks for;
 * null: the engine can't say.
 */
export interface Staffing {
  on: string;
  reviewers: number;
  officers: number;
  least: number | null;
}

/** The staff of one agency, or of all that were asked for, on a day that was asked for. */
export type StaffOn = (on: string, agencyId?: string) => Staffing;

/**
 * The staff of these agencies on each of these days (ISO dates), to be asked for one agency or for all of them (L4,
 * L9).
 */
export async function staffing(
  { ask, rules }: Pick<Context, 'ask' | 'rules'>,
  agencyIds: string[],
  days: string[],
): Promise<StaffOn> {
  const staff = (await ask(staffOn, days)).filter(({ agencyId }) => agencyIds.includes(agencyId));
  const policyOf = async (id: string) => [id, await reviewPolicy(rules, id).catch(() => null)] as const;
  const policies = new Map(await Promise.all(agencyIds.map(policyOf)));
  const leastOf = ({ agencyId, officers }: Staff) => {
    const policy = policies.get(agencyId);
    return policy ? leastReviewers(officers, policy) : null;
  };
  return (on, agencyId) => {
    const there = staff.filter((each) => each.on === on && (agencyId === undefined || each.agencyId === agencyId));
    const least = there.map(leastOf);
    return {
      on,
      reviewers: sum(there.map(({ reviewers }) => reviewers)),
      officers: sum(there.map(({ officers }) => officers)),
      least: least.includes(null) ? null : sum(least.map(Number)),
    };
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
