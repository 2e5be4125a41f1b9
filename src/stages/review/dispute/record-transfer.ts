import type { SignedFile } from '../../../ports/case-file';
import { ofReview } from '../record-words';
import { reviewRows } from '../rows';
import { runningReview } from '../running';
import { transferApproved, transferDeclined } from './record';
import { decideTransfer, type TransferForm } from './transfer';

/**
 * Whether the head transfers the case as the review opinion says (移送, 处罚法 27, 57). Declined: back to the officers.
 * Returns whether it was approved.
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function recordTransferDecision(file: SignedFile, reviewId: string, form: TransferForm): boolean {
  const review = decideTransfer(runningReview(file, reviewId), form, file);
  const { approved, reason } = review.transfer!;
  file.rows(reviewRows).save(review);
  file.moveTo(approved ? 'decided' : 'investigating');
  file.note(approved ? transferApproved : transferDeclined, { ...ofReview(review), reason });
  return approved;
}
