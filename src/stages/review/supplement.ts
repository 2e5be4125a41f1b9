import { afterDay, dayOf } from '../../law/calendar/day';
import type { Deadline } from '../../law/case/deadline';
import type { CaseRows, RuleTables } from '../../ports/stores';
import { openReviewLimit } from './limits';
import type { Review } from './review';

interface Means { rules: RuleTables; deadlines: CaseRows<Deadline>; clock: { now(): Date } }

/**
 * The review waiting for materials (L3). The supplement limit starts with the first list of what is missing; asking again while it runs
 * does not prolong it. `supplementDueAt`: the instant (ISO, +08:00) after its last day.
 */
export async function askForSupplement(means: Means, review: Review, agencyId: string, missing: string[]): Promise<{ review: Review; supplementDueAt: string }> {
  const supplementDueOn = review.supplementDueOn ?? (await openReviewLimit(means, {
    caseId: review.caseId, agencyId, kind: 'supplement', startsOn: dayOf(means.clock.now()),
  })).dueOn;
  return { review: { ...review, missing, supplementDueOn }, supplementDueAt: afterDay(supplementDueOn) };
}
