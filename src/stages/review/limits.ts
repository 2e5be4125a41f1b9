import { startOfDay } from '../../law/calendar/day';
import { limitFrom, startDeadline } from '../../ports/deadlines';
import { warnsFrom, type TimeLimit } from '../../law/case/deadline';
import type { Deadline } from '../../law/case/deadline';
import type { CaseRows, RuleTables } from '../../ports/stores';

/** Steps of the decision table ReviewTimeLimits that run as a limit of the case. */
export type ReviewLimitKind = 'supplement' | 'review' | 'objection' | 'rereview' | 'coordination';
export type ReviewStep = ReviewLimitKind | 'extension';

/** Steps as people know them. */
export const reviewStepNames: Record<ReviewStep, string> = {
  supplement: '补正送审材料', review: '法制审核', extension: '经批准延长审核', objection: '对审核意见提出异议', rereview: '复审', coordination: '协调分歧',
};

/** How long the step may take in the agency (C13). @throws Error when no row of ReviewTimeLimits fits */
export const reviewLimit = (rules: RuleTables, step: ReviewStep, agencyId: string): Promise<TimeLimit> =>
  limitFrom(rules, 'ReviewTimeLimits', { step, agency: agencyId });

/** Starts the limit of this step, counted from the day (not included), and saves it. */
export async function openReviewLimit(
  means: { rules: RuleTables; deadlines: CaseRows<Deadline> },
  { caseId, agencyId, kind, startsOn }: { caseId: string; agencyId: string; kind: ReviewLimitKind; startsOn: string },
): Promise<Deadline> {
  return startDeadline(means, { caseId, kind, startsOn }, await reviewLimit(means.rules, kind, agencyId));
}

/** When the reviewer of the review, or of the re-review, is reminded: the morning of the day from which the limit shows yellow. */
export async function reminderAt(rules: RuleTables, dueOn: string, agencyId: string, step: 'review' | 'rereview' = 'review'): Promise<string> {
  return startOfDay(warnsFrom({ ...(await reviewLimit(rules, step, agencyId)), dueOn }));
}
