import type { CaseFile, SignedFile } from '../../../ports/case-file';
import { objectionLimit } from '../limits';
import { ofReview } from '../record-words';
import type { Response, Review } from '../review';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { opinionAdopted, opinionObjected, opinionUnanswered } from './record';
import { respond, type ResponseForm } from './response';

/**
 * The handling body adopts the review opinion or objects (L7). `returned`: the case goes back to it.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordResponse(
  file: SignedFile,
  reviewId: string,
  form: ResponseForm,
): { response: Response; returned: boolean } {
  const review = respond(runningReview(file, reviewId), form, file);
  const response = review.response!;
  file.limits.meet(objectionLimit, file.today);
  const returned = keepAnswered(file, review);
  const details = { ...ofReview(review), reason: review.responseReason };
  file.note(response === 'adopt' ? opinionAdopted : opinionObjected, details, { returned });
  return { response, returned };
}

/**
 * Nobody answered within the objection limit: the opinion counts as adopted, and the record says why (L7). Returns
 * whether the case goes back to the handling body.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW
 */
export function recordSilence(file: CaseFile, reviewId: string): boolean {
  const running = runningReview(file, reviewId);
  const reason = '逾期未提出异议，视为采纳';
  const review = respond(running, { response: 'adopt', reason }, file);
  file.limits.end(objectionLimit, file.today, reason);
  const returned = keepAnswered(file, review);
  file.note(opinionUnanswered, { ...ofReview(review), objectionDueOn: review.objectionDueOn });
  return returned;
}

/** Saves it, and sends the case back where the answer ended the review. */
function keepAnswered(file: CaseFile, review: Review): boolean {
  const returned = review.endedAt !== null;
  file.rows(reviewRows).save(review);
  if (returned) file.moveTo('investigating');
  return returned;
}
