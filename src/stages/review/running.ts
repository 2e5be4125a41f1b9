import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import type { Review } from './review';
import { reviewRows } from './rows';

/** The review of this case while it runs. @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW once it has ended */
export function runningReview(file: CaseFile, reviewId: string): Review {
  const review = file.rows(reviewRows).get(reviewId);
  if (review.endedAt !== null) throw new BusinessError('NOT_ALLOWED_NOW', '该轮法制审核已经结束');
  return review;
}

const givenTo = ({ reviewerId, reReview }: Review): string[] =>
  [reviewerId, reReview?.reviewerId].filter((account) => typeof account === 'string');

/** Whether this running review, or its re-review, is given to the account. */
export const isAssigned = (review: Review, account: string): boolean =>
  review.endedAt === null && givenTo(review).includes(account);

/**
 * Whether the newest review of the case runs and is given to the account: an adviser of another agency acts in it (L4).
 */
export function runsWith(file: CaseFile, account: string): boolean {
  const newest = file.rows(reviewRows).latest();
  return newest !== null && isAssigned(newest, account);
}

/** Accounts that the reviews and re-reviews of the case were given to, each once. */
export const reviewersIn = (file: CaseFile): string[] => [...new Set(file.rows(reviewRows).all().flatMap(givenTo))];
