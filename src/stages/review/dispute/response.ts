import { BusinessError } from '../../../base/business-error';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Acting, actorOf } from '../acting';
import type { Response, Review } from '../review';
import { endReview } from '../submission';

/** The form review-response as it comes in. */
export interface ResponseForm {
  response: Response | null;
  reason: string;
}

/**
 * The handling body adopts the opinion, which ends the review as not passed, or objects with reasons (L7).
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function respond(review: Review, { response, reason }: ResponseForm, acting: Acting): Review {
  if (!response) throw new BusinessError('TASK_REFUSED', '请选择采纳或者提出异议', 'response');
  if (response === 'object' && reason === '') {
    throw new BusinessError('TASK_REFUSED', '提出异议应当说明理由', 'responseReason');
  }
  assertNoPersonalData(reason, 'responseReason', acting.party);
  const responseBy = actorOf(acting);
  const responseAt = acting.now.toISOString();
  const responded = { ...review, response, responseReason: reason || null, responseBy, responseAt };
  return response === 'adopt' ? opinionStands(responded, acting.now) : responded;
}

/**
 * An opinion that stands ends the review as not passed; one to transfer first goes to the head, who decides on the
 * transfer.
 */
export function opinionStands(review: Review, now: Date): Review {
  return review.opinion === 'transfer' ? review : endReview(review, false, now);
}
