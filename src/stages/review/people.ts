import type { Person, Role } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import type { Performer } from '../../ports/stage';
import { reviewRows } from './rows';
import { reviewersIn } from './running';

const newest = (file: CaseFile) => file.rows(reviewRows).latest();

/** Who reviews and re-reviews. */
export const reviewPerformers: Performer[] = [
  { variable: 'reviewers', title: '法制审核人员', accounts: (file) => [newest(file)?.reviewerId] },
  { variable: 'reReviewers', title: '复审人员', accounts: (file) => [newest(file)?.reReview?.reviewerId] },
];

const isHeadOrReviewer = (role: Role) => role === 'head' || role === 'reviewer';

/** Who may sit in a coordination meeting (L7): heads, reviewers, and the officers of the case. */
export async function meetingPeople(file: CaseFile): Promise<Person[]> {
  const own = (await file.people.ofAgency(file.case.agencyId)).filter(({ active }) => active);
  const sides = own.filter(({ id, roles }) => file.case.officerIds.includes(id) || roles.some(isHeadOrReviewer));
  const known = new Set(sides.map(({ id }) => id));
  return [...sides, ...(await file.people.findAll(reviewersIn(file).filter((id) => !known.has(id))))];
}
