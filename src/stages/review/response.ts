import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { refuseIf } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { Review } from './review';
import { endReview } from './submission';

export type Response = 'adopt' | 'object';
export type Ruling = 'uphold-opinion' | 'uphold-handling';

/**
 * The handling body adopts the opinion, which ends the review as not passed, or objects with reasons (L7).
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function respond(review: Review, response: Response | null, reason: string, by: string, now: Date, party?: Party): Review {
  if (!response) throw new BusinessError('TASK_REFUSED', '请选择采纳或者提出异议', 'response');
  if (response === 'object' && reason === '') throw new BusinessError('TASK_REFUSED', '提出异议应当说明理由', 'responseReason');
  assertNoPersonalData(reason, 'responseReason', party);
  const responded = { ...review, response, responseReason: reason || null, responseBy: by, responseAt: now.toISOString() };
  return response === 'adopt' ? opinionStands(responded, now) : responded;
}

/** An opinion that stands ends the review as not passed; one to transfer first goes to the head, who decides on the transfer. */
export function opinionStands(review: Review, now: Date): Review {
  return review.opinion === 'transfer' ? review : endReview(review, false, now);
}

/** Whether disputes of this review go to the head at once: the case has had its full rounds (L7). */
export const roundsUsedUp = ({ round, policy }: Review): boolean => round > policy.fullRounds;

export interface RulingForm { ruling: Ruling | null; reason: string; collective: boolean | null; discussedOn: string | null }

/**
 * The head, or the collective discussion, decides a disagreement, always with reasons (L7). The ruling stays visible as such.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function rule(review: Review, form: RulingForm, by: string, now: Date, party?: Party): Review {
  const { ruling, reason, discussedOn } = form;
  if (review.response !== 'object' && !roundsUsedUp(review)) throw new BusinessError('TASK_REFUSED', '承办机构没有提出异议，无须裁决');
  if (!ruling) throw new BusinessError('TASK_REFUSED', '请选择裁决结果', 'ruling');
  if (reason === '') throw new BusinessError('TASK_REFUSED', '裁决应当说明理由', 'rulingReason');
  assertNoPersonalData(reason, 'rulingReason', party);
  const collective = form.collective ?? false;
  refuseIf(collective && !discussedOn ? ['经集体讨论的，请填写集体讨论日期'] : [], 'discussedOn');
  refuseIf(collective && discussedOn! > dayOf(now) ? ['集体讨论日期不得晚于今天'] : [], 'discussedOn');
  refuseIf(collective && discussedOn! < dayOf(new Date(review.opinionAt!)) ? ['集体讨论日期不得早于审核意见'] : [], 'discussedOn');
  const ruled: Review = {
    ...review, ruling, rulingReason: reason, rulingBy: by, rulingAt: now.toISOString(), rulingDiscussedOn: collective ? discussedOn : null,
  };
  return ruling === 'uphold-handling' ? endReview(ruled, true, now) : opinionStands(ruled, now);
}
