import { BusinessError } from '../../base/business-error';
import type { EnforcementCase } from '../../law/case/case';
import { isAdviser } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { type Findings, findingsRows, involvedIn } from '../investigation';
import type { ReviewPolicy } from '../scope';
import type { Review } from './review';

/** What a reviewer must have nothing to do with. */
export interface ReviewedMatter {
  case: Pick<EnforcementCase, 'agencyId' | 'officerIds'>;
  findings: Pick<Findings, 'draftedBy' | 'concludedBy'> & { triggers?: Pick<Findings['triggers'], 'complex'> };
  policy: Pick<ReviewPolicy, 'adviserPool' | 'leastReviewerShare'>;
  /** Accounts that took part in the case otherwise. */
  involved?: string[];
}

/** What this review is about. @throws BusinessError NOT_FOUND */
export const matterOf = (file: CaseFile, { findingsId, policy }: Review): ReviewedMatter => ({
  case: file.case,
  findings: file.rows(findingsRows).get(findingsId),
  policy,
  involved: involvedIn(file),
});

/**
 * Why this person may not review the case (处罚法 58, L4): Chinese sentences, none when they may. A reviewer is active, of
 * the review body of the same agency or an adviser of the pool it draws on, took no part in the case, and has the
 * 法律职业资格 unless reviewing penalties already (first-time reviewers only, 58 二款).
 */
export function reviewerProblems(person: Person, matter: ReviewedMatter): string[] {
  const { agencyId, officerIds } = matter.case;
  const problems: string[] = [];
  if (!person.active) problems.push('账号已停用');
  if (!person.roles.includes('reviewer')) problems.push('不是法制审核人员');
  const lent = person.agencyId === matter.policy.adviserPool && isAdviser(person);
  if (person.agencyId !== agencyId && !lent) problems.push('不属于本机关，也不是统筹调用的法律顾问、公职律师');
  if (officerIds.includes(person.id)) problems.push('是本案承办人员');
  if ([matter.findings.draftedBy, matter.findings.concludedBy].includes(person.id)) {
    problems.push('拟定了本案的处理意见');
  } else if (!officerIds.includes(person.id) && matter.involved?.includes(person.id)) {
    problems.push('曾经登记或者承办本案');
  }
  if (!person.reviewQualification) problems.push('没有登记法制审核资格');
  else if (!person.reviewQualification.legalProfession && person.reviewQualification.reviewingSince === null) {
    problems.push('初次从事处罚决定法制审核，未取得法律职业资格');
  }
  return problems;
}

/** The qualified person with the fewest open reviews, by account name when equal; null when nobody qualifies. */
export function chooseReviewer(
  people: Person[],
  openReviews: Map<string, number>,
  matter: ReviewedMatter,
): Person | null {
  const load = (person: Person) => openReviews.get(person.id) ?? 0;
  const qualified = people.filter((person) => reviewerProblems(person, matter).length === 0);
  return qualified.sort((a, b) => load(a) - load(b) || a.id.localeCompare(b.id))[0] ?? null;
}

/**
 * Whoever gives the opinion is the reviewer who was asked, and still qualifies (L4, L8). The engine of 8.6 lets anybody
 * complete a task.
 * @throws BusinessError TASK_REFUSED
 */
export function assertReviewer(person: Person, review: Pick<Review, 'reviewerId'>, matter: ReviewedMatter): void {
  const problems = reviewerProblems(person, matter);
  if (person.id !== review.reviewerId) problems.unshift('不是本案分派的法制审核人员');
  if (problems.length > 0) throw new BusinessError('TASK_REFUSED', `${person.id} 不能审核本案：${problems.join('；')}`);
}
