import { BusinessError } from '../../../base/business-error';
import { required } from '../../../law/case/refuse';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Acting, actorOf } from '../acting';
import type { Review } from '../review';
import { endReview } from '../submission';

/** Whether the opinion to transfer stands: adopted, agreed in the meeting, or upheld by the head (L7). */
export const transferStands = ({ opinion, response, coordination, ruling }: Review): boolean =>
  opinion === 'transfer' &&
  (response === 'adopt' || coordination?.result === 'agreed-opinion' || ruling === 'uphold-opinion');

/** The form transfer-decision as it comes in. */
export interface TransferForm {
  approved: boolean | null;
  reason: string;
}

/**
 * The head decides whether the case is transferred (处罚法 27, 57 一款四项). Either way the review ends as not passed: no
 * administrative decision follows from it.
 * @throws BusinessError NOT_ALLOWED_NOW, TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function decideTransfer(review: Review, { approved: given, reason }: TransferForm, acting: Acting): Review {
  if (!transferStands(review)) throw new BusinessError('NOT_ALLOWED_NOW', '本轮审核没有成立的移送意见');
  const approved = required(given, '是否同意移送', 'transferApproved');
  required(reason, '理由', 'transferReason');
  assertNoPersonalData(reason, 'transferReason', acting.party);
  const transfer = { approved, reason, by: actorOf(acting), at: acting.now.toISOString() };
  return endReview({ ...review, transfer }, false, acting.now);
}
