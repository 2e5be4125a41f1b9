import { type Role, roleNames } from '../../law/people/person';
import type { Place } from '../../models/diagram';
import type { CaseFile } from '../../ports/case-file';
import { reviewRows } from '../../stages/review';

/** In words who may act now, by the variable or the group (a role's plural) that a user task names. */
export type Acting = Record<string, string>;

const rolesOfGroups: Role[] = ['head', 'publisher', 'reviewer', 'supervisor', 'handler'];

/** E.g. 承办人员（周启明、吴晓岚）. */
const named = (title: string, names: string[]) => (names.length > 0 ? `${title}（${names.join('、')}）` : title);

export async function actingIn(file: CaseFile): Promise<Acting> {
  const review = file.rows(reviewRows).latest();
  const [officers, everybody, reviewers] = await Promise.all([
    file.officers(),
    file.people.ofAgency(file.case.agencyId),
    file.people.findAll([review?.reviewerId, review?.reReview?.reviewerId].filter((id) => id != null)),
  ]);
  const nameOf = (id?: string | null) => reviewers.flatMap((person) => (person.id === id ? [person.name] : []));
  const groups = rolesOfGroups.map((role) => {
    const people = everybody.filter(({ active, roles }) => active && roles.includes(role));
    return [`${role}s`, named(roleNames[role], people.length <= 3 ? people.map(({ name }) => name) : [])];
  });
  return {
    ...(Object.fromEntries(groups) as Acting),
    officers: named(
      '承办人员',
      officers.map(({ name }) => name),
    ),
    reviewers: named('法制审核人员', nameOf(review?.reviewerId)),
    reReviewers: named('复审人员', nameOf(review?.reReview?.reviewerId)),
  };
}

/** Who does this task; empty when the diagram names nobody that is known here. */
export const whoActs = ({ candidateGroups, candidateUsers }: Place, acting: Acting): string =>
  [
    ...Object.keys(acting).filter((group) => new RegExp(`\\b${group}\\b`).test(candidateGroups)),
    ...Object.keys(acting).filter((variable) => candidateUsers === `=${variable}`),
  ]
    .map((key) => acting[key])
    .join('、');
