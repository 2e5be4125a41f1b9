import type { EnforcementCase } from '../../law/case/case';
import { standingOf, titleOf } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { AgencyStore, CaseRows, RecordStore, RuleTables } from '../../ports/stores';
import { afterDay } from '../../law/calendar/day';
import { reminderAt } from './limits';
import type { Review } from './review';

interface Means { reviews: CaseRows<Review>; agencies: AgencyStore; record: RecordStore; rules: RuleTables }

/** What the engine needs for the reviewer's task: who may claim it, when to remind, and the instant (ISO, +08:00) after its last day. */
export interface Assignment { reviewers: string[]; reviewDueAt: string; reviewReminderAt: string }

/** Hands the review to the reviewer (分派, L4). `actor`: who appointed, or 'system'. */
export async function assign(means: Means, { agencyId }: EnforcementCase, review: Review, reviewer: Person, actor: string): Promise<Assignment> {
  await means.reviews.save({ ...review, reviewerId: reviewer.id });
  const standing = await standingOf(means, reviewer);
  means.record.append({
    caseId: review.caseId, actor, act: actor === 'system' ? 'reviewer-requested' : 'reviewer-appointed',
    summary: `${actor === 'system' ? '分派' : '指定'}${titleOf(reviewer, standing)} ${reviewer.id}`, basis: '行政处罚法第五十八条',
    details: { reviewId: review.id, round: review.round, reviewer: reviewer.id, reviewerBody: standing.body, reviewerStanding: standing.standing, policyVersion: review.policy.version },
  });
  return { reviewers: [reviewer.id], reviewDueAt: afterDay(review.dueOn!), reviewReminderAt: await reminderAt(means.rules, review.dueOn!, agencyId) };
}
