import { BusinessError } from '../../../base/business-error';
import { afterDay } from '../../../law/calendar/day';
import { titleOf } from '../../../law/people/adviser';
import type { CaseFile } from '../../../ports/case-file';
import { reminderAt, reReviewLimit } from '../limits';
import { benchOf } from '../pool';
import { ofReview } from '../record-words';
import { matterOf } from '../reviewer';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { standingIn } from '../standing';
import { reReviewRequested } from './record';
import { chooseReReviewer } from './re-reviewer';

/** Who may claim the task, the instant (ISO, +08:00) after its last day, and when to remind. */
export interface ReReviewAssignment {
  reReviewers: string[];
  reReviewDueAt: string;
  reReviewReminderAt: string;
}

/**
 * Asks for the re-review after an objection (复审, L7): by another reviewer where the agency's policy wants it.
 * @throws BusinessError NO_REVIEWER, NOT_FOUND, NOT_ALLOWED_NOW
 */
export async function requestReReview(file: CaseFile, reviewId: string): Promise<ReReviewAssignment> {
  const review = runningReview(file, reviewId);
  const { policy, opinionBy } = review;
  const person = chooseReReviewer(review, await benchOf(file, policy), matterOf(file, review));
  if (!person) throw new BusinessError('NO_REVIEWER', '没有符合条件的人员可以复审，直接提请协调');

  const { id: reviewer } = person;
  const { dueOn } = await file.limits.open(reReviewLimit, file.today);
  const reReview = { reviewerId: reviewer, dueOn, opinion: null, text: null, by: null, at: null };
  file.rows(reviewRows).save({ ...review, reReview });
  const { body: reviewerBody, standing: reviewerStanding } = await standingIn(file, person);
  const title = titleOf(person, { body: reviewerBody, standing: reviewerStanding });
  file.note(
    reReviewRequested,
    { ...ofReview(review), reviewer, reviewerBody, reviewerStanding, dueOn, policyVersion: policy.version },
    { title, nobodyElse: reviewer === opinionBy && policy.reReviewByAnother },
  );
  const reReviewReminderAt = await reminderAt(file, dueOn, reReviewLimit);
  return { reReviewers: [reviewer], reReviewDueAt: afterDay(dueOn), reReviewReminderAt };
}
