import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { reviewPolicy } from '../scope';
import { appointable } from './appointable';
import { assign, type Assignment } from './assign';
import { benchOf, reviewerPool } from './pool';
import { chooseReviewer, matterOf, reviewerProblems } from './reviewer';
import type { Review } from './review';
import { runningReview } from './running';

/** The running review, going on by the agency's policy of today. @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW */
export async function underPolicyOfToday(file: CaseFile, reviewId: string): Promise<Review> {
  const review = runningReview(file, reviewId);
  return { ...review, policy: await reviewPolicy(file.rules, file.case.agencyId) };
}

/**
 * Chooses the reviewer (处罚法 58, L4): the least loaded qualified one, of the advisers' pool too where it counts; after a
 * supplement the same one goes on.
 * @throws BusinessError NO_REVIEWER, NOT_FOUND, NOT_ALLOWED_NOW
 */
export async function requestReview(file: CaseFile, reviewId: string): Promise<Assignment> {
  const review = await underPolicyOfToday(file, reviewId);
  const matter = matterOf(file, review);
  const before = review.reviewerId ? await file.people.find(review.reviewerId) : null;
  if (before && reviewerProblems(before, matter).length === 0) return assign(file, review, before);

  const { reviewers, officers, load } = await benchOf(file, review.policy);
  const reviewer = chooseReviewer(reviewerPool(reviewers, officers, matter), load, matter);
  if (reviewer) return assign(file, review, reviewer);
  const whom = appointable(reviewers, matter);
  throw new BusinessError('NO_REVIEWER', `没有符合条件的法制审核人员，请负责人指定。${whom}`);
}
