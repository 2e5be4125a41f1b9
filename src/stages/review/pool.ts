import { isAdviser } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import type { PeopleRegister } from '../../ports/registers';
import { leastReviewers, type ReviewPolicy } from '../scope';
import { reviewerProblems, type ReviewedMatter } from './reviewer';

const working = ({ active }: Person) => active;

/**
 * Everybody who reviews for the agency: its own reviewers, and the advisers of the agency whose pool it draws on
 * (统筹调用).
 */
export async function reviewersFor(
  { people }: { people: PeopleRegister },
  agencyId: string,
  { adviserPool }: Pick<ReviewPolicy, 'adviserPool'>,
): Promise<Person[]> {
  const own = await people.ofAgency(agencyId, 'reviewer');
  const lent = adviserPool === '' || adviserPool === agencyId ? [] : await people.ofAgency(adviserPool, 'reviewer');
  return [...own, ...lent.filter(isAdviser)];
}

/**
 * Everybody who reviews for the agency (`reviewersFor`), its officers, and the open reviews of each reviewer's account.
 */
export interface Bench {
  reviewers: Person[];
  officers: Person[];
  load: Map<string, number>;
}

/** The bench of the agency that handles the case. */
export async function benchOf(
  { people, case: { agencyId } }: Pick<CaseFile, 'people' | 'case'>,
  policy: Pick<ReviewPolicy, 'adviserPool'>,
): Promise<Bench> {
  const reviewers = await reviewersFor({ people }, agencyId, policy);
  const officers = await people.ofAgency(agencyId, 'handler');
  return { reviewers, officers, load: await people.openReviews(reviewers.map(({ id }) => id)) };
}

/**
 * Among whom the reviewer is chosen (L4): the agency's own reviewers; 法律顾问 and 公职律师 too where the case is complex,
 * where the agency has fewer reviewers per officer than its policy asks for (国办发〔2018〕118号: 不少于5%), or where none of
 * its own may review this case.
 */
export function reviewerPool(reviewers: Person[], officers: Person[], matter: ReviewedMatter): Person[] {
  const own = reviewers.filter((person) => !isAdviser(person));
  const short = own.filter(working).length < leastReviewers(officers.filter(working).length, matter.policy);
  const nobody = own.every((person) => reviewerProblems(person, matter).length > 0);
  return matter.findings.triggers?.complex || short || nobody ? reviewers : own;
}
