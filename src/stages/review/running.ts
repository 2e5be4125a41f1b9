import { BusinessError } from '../../base/business-error';
import type { CaseRows } from '../../ports/stores';
import type { Review } from './review';

/** The review of this case while it runs. @throws BusinessError NOT_FOUND for another case's, NOT_ALLOWED_NOW once it has ended. */
export async function runningReview(reviews: CaseRows<Review>, caseId: string, reviewId: string): Promise<Review> {
  const review = await reviews.get(reviewId);
  if (review.caseId !== caseId) throw new BusinessError('NOT_FOUND', '没有找到本案的这次法制审核', 'reviewId');
  if (review.endedAt !== null) throw new BusinessError('NOT_ALLOWED_NOW', '该轮法制审核已经结束');
  return review;
}

/** Whether this running review, or its re-review, is given to the account. */
export const isAssigned = ({ endedAt, reviewerId, reReview }: Review, account: string): boolean =>
  endedAt === null && [reviewerId, reReview?.reviewerId].includes(account);
