import { BusinessError } from '../business-error';
import type { Party } from '../case/case';
import { refuseIf, required } from '../case/refuse';
import { assertNoPersonalData } from '../text/personal-data';
import type { Person } from '../people/person';
import type { ReviewPolicy } from './policy';
import type { Review } from './review';
import { chooseReviewer, reviewerProblems, type ReviewedMatter } from './reviewer';
import { endReview } from './submission';

/**
 * Who reviews again after an objection (复审, L7): the first reviewer, or somebody else where the agency wants it. An agency without a second
 * qualified person gets the first one again; null when nobody qualifies.
 */
export function chooseReReviewer(
  { reReviewByAnother }: Pick<ReviewPolicy, 'reReviewByAnother'>, people: Person[], load: Map<string, number>, review: Review, matter: ReviewedMatter,
): Person | null {
  const first = people.find(({ id }) => id === review.opinionBy);
  const again = first && reviewerProblems(first, matter).length === 0 ? first : null;
  const other = chooseReviewer(people.filter(({ id }) => id !== review.opinionBy), load, matter);
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
