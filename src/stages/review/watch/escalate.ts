import { required } from '../../../law/case/refuse';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import type { CaseFile, SignedFile } from '../../../ports/case-file';
import { ofReview } from '../record-words';
import { reviewRows } from '../rows';
import { overdueEscalated, reviewOverdue } from './record';
import { watchedLimits, watchedRun } from './watched-limits';

/**
 * The limit of the review, the re-review or the coordination has passed (红牌, C13, L7), so that the head steps in. Once
 * per step. Returns whether the head is to be told: what was late may have been done while the job was on its way, and
 * the limit of the next step has not passed then.
 * @throws BusinessError NOT_FOUND
 */
export function escalateOverdue(file: CaseFile, reviewId: string): boolean {
  const review = file.rows(reviewRows).get(reviewId);
  const run = watchedRun(file, review);
  if (!run || run.dueOn >= file.today || review.escalated[run.kind]) return false;
  const { kind: limit, dueOn } = run;
  file.rows(reviewRows).save({ ...review, escalated: { ...review.escalated, [limit]: file.today } });
  file.note(reviewOverdue, { ...ofReview(review), limit, reviewer: run.acts(review), dueOn });
  return true;
}

/**
 * What the head ordered about an overdue review or re-review (督办, C13, L7, L8).
 * @throws BusinessError NOT_FOUND, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordEscalation(file: SignedFile, reviewId: string, measure: string): void {
  required(measure, '督办措施', 'escalationMeasure');
  assertNoPersonalData(measure, 'escalationMeasure', file.party);
  const review = file.rows(reviewRows).get(reviewId);
  const limit = review.escalated.rereview ? 'rereview' : 'review';
  const reviewer = watchedLimits[limit].acts(review);
  file.note(overdueEscalated, { ...ofReview(review), limit, reviewer }, { measure });
}
