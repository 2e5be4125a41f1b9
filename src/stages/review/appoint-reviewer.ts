import { BusinessError } from '../../base/business-error';
import type { SignedFile } from '../../ports/case-file';
import { appointable } from './appointable';
import { assign, type Assignment } from './assign';
import { reviewersFor } from './pool';
import { underPolicyOfToday } from './request-review';
import { matterOf, reviewerProblems } from './reviewer';

/**
 * The head appoints a reviewer where the system found none (L4), of the advisers' pool too; the same conditions hold.
 * @throws BusinessError TASK_REFUSED with whom to appoint, NOT_FOUND, NOT_ALLOWED_NOW
 */
export async function appointReviewer(file: SignedFile, reviewId: string, account: string): Promise<Assignment> {
  const review = await underPolicyOfToday(file, reviewId);
  const matter = matterOf(file, review);
  const refuse = async (why: string) => {
    const reviewers = await reviewersFor(file, file.case.agencyId, review.policy);
    return new BusinessError('TASK_REFUSED', `${why}。${appointable(reviewers, matter)}`, 'appointedReviewer');
  };
  const person = account ? await file.people.find(account) : null;
  if (!person) throw await refuse('没有这个账号，请填写法制审核人员的账号');
  const problems = reviewerProblems(person, matter);
  if (problems.length > 0) throw await refuse(`${person.id} 不能审核本案：${problems.join('；')}`);
  return assign(file, review, person);
}
