import { BusinessError } from '../../base/business-error';
import type { Party } from '../../law/case/case';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { Person } from '../../law/people/person';
import { reviewerPool } from './pool';
import type { Review } from './review';
import { chooseReviewer, reviewerProblems, type ReviewedMatter } from './reviewer';
import { endReview } from './submission';

/** Everybody who reviews for the agency (`reviewersFor`), and its officers. */
export interface Bench { reviewers: Person[]; officers: Person[] }

/**
 * Who reviews again after an objection (复审, L7): the first reviewer, or somebody else where the policy wants it: of the agency as for a first review,
 * else of the advisers' pool. Without a second qualified person it is the first one again; null when nobody qualifies.
 */
export function chooseReReviewer(
  { opinionBy, policy: { reReviewByAnother } }: Pick<Review, 'opinionBy' | 'policy'>, { reviewers, officers }: Bench, load: Map<string, number>, matter: ReviewedMatter,
): Person | null {
  const first = reviewers.find(({ id }) => id === opinionBy);
  const again = first && reviewerProblems(first, matter).length === 0 ? first : null;
  const others = (people: Person[]) => chooseReviewer(people.filter(({ id }) => id !== opinionBy), load, matter);
  const other = others(reviewerPool(reviewers, officers, matter)) ?? others(reviewers);
  return reReviewByAnother ? other ?? again : again ?? other;
}

/**
 * The answer of the re-review: the opinion is maintained, or changed so that the intended handling passes.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function giveReReview(
  review: Review, { opinion, text }: { opinion: 'maintain' | 'change' | null; text: string }, by: Person, matter: ReviewedMatter, now: Date, party?: Party,
): Review {
  if (!review.reReview) throw new BusinessError('NOT_ALLOWED_NOW', '本轮审核没有进入复审');
  const problems = reviewerProblems(by, matter);
  if (by.id !== review.reReview.reviewerId) problems.unshift('不是本案分派的复审人员');
  refuseIf(problems.length > 0 ? [`${by.id} 不能复审本案：${problems.join('；')}`] : []);
  const answer = required(opinion, '复审结论', 'reReviewOpinion');
  required(text, '复审理由', 'reReviewText');
  assertNoPersonalData(text, 'reReviewText', party);
  refuseIf(answer === 'change' && review.crimeSuspected ? ['审核认为涉嫌犯罪的，不能经复审直接通过，请维持意见，由协调会或者负责人决定'] : [], 'reReviewOpinion');
  const answered: Review = { ...review, reReview: { ...review.reReview, opinion: answer, text, by: by.id, at: now.toISOString() } };
  return answer === 'change' ? endReview(answered, true, now) : answered;
}
