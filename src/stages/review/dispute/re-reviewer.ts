import type { Person } from '../../../law/people/person';
import { type Bench, reviewerPool } from '../pool';
import type { Review } from '../review';
import { chooseReviewer, type ReviewedMatter, reviewerProblems } from '../reviewer';

/**
 * Who reviews again after an objection (复审, L7): the first reviewer, or somebody else where the policy wants it: of the
 * agency as for a first review, else of the advisers' pool. Without a second qualified person it is the first one
 * again; null when nobody qualifies.
 */
export function chooseReReviewer(
  { opinionBy, policy: { reReviewByAnother } }: Pick<Review, 'opinionBy' | 'policy'>,
  { reviewers, officers, load }: Bench,
  matter: ReviewedMatter,
): Person | null {
  const first = reviewers.find(({ id }) => id === opinionBy);
  const again = first && reviewerProblems(first, matter).length === 0 ? first : null;
  const others = (people: Person[]) =>
    chooseReviewer(
      people.filter(({ id }) => id !== opinionBy),
      load,
      matter,
    );
  const other = others(reviewerPool(reviewers, officers, matter)) ?? others(reviewers);
  return reReviewByAnother ? (other ?? again) : (again ?? other);
}
