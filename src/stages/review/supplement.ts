import { afterDay } from '../../law/calendar/day';
import { refuseIf } from '../../law/case/refuse';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { supplementLimit } from './limits';
import { materialsSupplied, submissionReturned } from './record';
import { ofReview } from './record-words';
import type { Review } from './review';
import { reviewRows } from './rows';
import { runningReview } from './running';
import { endReview } from './submission';

/**
 * The review waits for materials (L3). The supplement limit starts with the first list of what is missing; asking again
 * while it runs does not prolong it. `supplementDueAt`: the instant (ISO, +08:00) after its last day.
 */
export async function askForSupplement(
  file: CaseFile,
  review: Review,
  missing: string[],
): Promise<{ supplementDueOn: string; supplementDueAt: string }> {
  const supplementDueOn = review.supplementDueOn ?? (await file.limits.open(supplementLimit, file.today)).dueOn;
  file.rows(reviewRows).save({ ...review, missing, supplementDueOn });
  return { supplementDueOn, supplementDueAt: afterDay(supplementDueOn) };
}

/**
 * The officer has supplied the missing materials (补正, L3).
 * @throws BusinessError TASK_REFUSED without confirmation, NOT_FOUND, NOT_ALLOWED_NOW
 */
export function recordSupplement(file: SignedFile, reviewId: string, done: boolean): void {
  refuseIf(done ? [] : ['请确认已经补正送审材料'], 'supplementDone');
  file.note(materialsSupplied, ofReview(runningReview(file, reviewId)));
}

/**
 * Returns a submission whose supplement limit has passed (逾期未补正退回, L3).
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW
 */
export function returnSubmission(file: CaseFile, reviewId: string): void {
  const review = runningReview(file, reviewId);
  file.rows(reviewRows).save(endReview(review, false, file.now));
  file.limits.end(supplementLimit, file.today, '逾期未补正，退回承办机构');
  file.moveTo('investigating');
  file.note(submissionReturned, { ...ofReview(review), supplementDueOn: review.supplementDueOn });
}
