import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { reviewersFor } from './pool';
import { matterOf, reviewerProblems, type ReviewedMatter } from './reviewer';
import { reviewRows } from './rows';

/** More accounts than a form can show are counted only. */
const mostListed = 20;

/**
 * For the head who appoints (L4): which of these accounts may review the case, and why the others may not. Accounts, no
 * names.
 */
export function appointable(reviewers: Person[], matter: ReviewedMatter): string {
  const judged = reviewers.map((person) => ({ id: person.id, problems: reviewerProblems(person, matter) }));
  const may = judged.filter(({ problems }) => problems.length === 0).map(({ id }) => id);
  const mayNot = judged
    .filter(({ problems }) => problems.length > 0)
    .map(({ id, problems }) => `${id}（${problems.join('、')}）`);
  const nobody = '目前没有可以指定的账号，请系统管理员先登记符合条件的人员';
  return [
    may.length > 0 ? `可以指定：${listed(may)}` : nobody,
    ...(mayNot.length > 0 ? [`不能指定：${listed(mayNot)}`] : []),
  ].join('。');
}

const listed = (items: string[]): string =>
  items.slice(0, mostListed).join('、') + (items.length > mostListed ? `等${items.length}个账号` : '');

/** Everybody whom the head may appoint to the running review (L4). */
export async function appointableReviewers(file: CaseFile): Promise<Person[]> {
  const review = file.rows(reviewRows).latest();
  if (!review) return [];
  const matter = matterOf(file, review);
  const all = await reviewersFor(file, file.case.agencyId, review.policy);
  return all.filter((person) => reviewerProblems(person, matter).length === 0);
}
