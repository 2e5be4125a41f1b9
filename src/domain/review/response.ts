import { BusinessError } from '../business-error';
import type { Party } from '../case/case';
import { assertNoPersonalData } from '../text/personal-data';
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
  return response === 'adopt' ? endReview(responded, false, now) : responded;
}

/**
 * The head decides a disagreement, always with reasons (L7). Upholding the handling body's view is the only way besides agreement by which a
 * review is passed; it stays visible as the head's ruling.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function rule(review: Review, ruling: Ruling | null, reason: string, by: string, now: Date, party?: Party): Review {
  if (review.response !== 'object') throw new BusinessError('TASK_REFUSED', '承办机构没有提出异议，无须裁决');
  if (!ruling) throw new BusinessError('TASK_REFUSED', '请选择裁决结果', 'ruling');
  if (reason === '') throw new BusinessError('TASK_REFUSED', '裁决应当说明理由', 'rulingReason');
  assertNoPersonalData(reason, 'rulingReason', party);
  const ruled = { ...review, ruling, rulingReason: reason, rulingBy: by, rulingAt: now.toISOString() };
  return endReview(ruled, ruling === 'uphold-handling', now);
}
