import type { Person } from '../people/person';
import { reviewerProblems, type ReviewedMatter } from './reviewer';

/** Reviewers per officer that an agency shall have at least (国办发〔2018〕118号: 不少于本单位执法人员总数的5%). */
export const leastReviewerShare = 0.05;

const isAdviser = ({ reviewQualification }: Person) => reviewQualification?.adviser === true;
const working = ({ active }: Person) => active;

/**
 * Among whom the reviewer is chosen (L4): the agency's own reviewers; its 法律顾问 and 公职律师 too where the case is complex, where the agency
 * has fewer reviewers than 5 % of its officers, or where none of its own may review this case.
 */
export function reviewerPool(reviewers: Person[], officers: Person[], matter: ReviewedMatter): Person[] {
  const own = reviewers.filter((person) => !isAdviser(person));
  const short = own.filter(working).length < officers.filter(working).length * leastReviewerShare;
  const nobody = own.every((person) => reviewerProblems(person, matter).length > 0);
  return matter.findings.triggers?.complex || short || nobody ? reviewers : own;
}
