import { afterDay } from '../../law/calendar/day';
import { titleOf } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { reminderAt } from './limits';
import { reviewerAppointed, reviewerRequested } from './record';
import { ofReview } from './record-words';
import type { Review } from './review';
import { reviewRows } from './rows';
import { standingIn } from './standing';
import { findForReview, type HintVariables } from './system-findings';

/**
 * What the engine needs for the reviewer's task: who may claim it, when to remind, the instant (ISO, +08:00) after its
 * last day, and what the system found in the file by itself (L5).
 */
export interface Assignment extends HintVariables {
  reviewers: string[];
  reviewDueAt: string;
  reviewReminderAt: string;
}

/** Hands the review to the reviewer (分派, L4); whoever acts has appointed them, or the system has chosen. */
export async function assign(file: CaseFile, review: Review, reviewer: Person): Promise<Assignment> {
  file.rows(reviewRows).save({ ...review, reviewerId: reviewer.id });
  const standing = await standingIn(file, reviewer);
  const given = {
    ...ofReview(review),
    reviewer: reviewer.id,
    reviewerBody: standing.body,
    reviewerStanding: standing.standing,
    policyVersion: review.policy.version,
  };
  file.note(file.by ? reviewerAppointed : reviewerRequested, given, { title: titleOf(reviewer, standing) });
  const [reviewReminderAt, found] = await Promise.all([reminderAt(file, review.dueOn!), findForReview(file, review)]);
  return { reviewers: [reviewer.id], reviewDueAt: afterDay(review.dueOn!), reviewReminderAt, ...found };
}
