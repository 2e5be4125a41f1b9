import { performers } from '../../kinds';
import { type Role, roleNames } from '../../law/people/person';
import type { Place } from '../../models/diagram';
import type { CaseFile } from '../../ports/case-file';

/** In words who may act now, by the variable or the group (a role's plural) that a user task names. */
export type Acting = Record<string, string>;

const rolesOfGroups: Role[] = ['head', 'publisher', 'reviewer', 'supervisor', 'handler'];

/** E.g. 承办人员（周启明、吴晓岚）. */
const inWords = (title: string, names: string[]) => (names.length > 0 ? `${title}（${names.join('、')}）` : title);

export async function actingIn(file: CaseFile): Promise<Acting> {
  const named = performers.map((performer) => ({
    ...performer,
    ids: performer.accounts(file).filter((id) => id != null),
  }));
  const [everybody, known] = await Promise.all([
    file.people.ofAgency(file.case.agencyId),
    file.people.findAll(named.flatMap(({ ids }) => ids)),
  ]);
  const nameOf = (account: string) => known.flatMap(({ id, name }) => (id === account ? [name] : []));
  const groups = rolesOfGroups.map((role) => {
    const people = everybody.filter(({ active, roles }) => active && roles.includes(role));
    return [`${role}s`, inWords(roleNames[role], people.length <= 3 ? people.map(({ name }) => name) : [])];
  });
  const variables = named.map(({ variable, title, ids }) => [variable, inWords(title, ids.flatMap(nameOf))]);
  return Object.fromEntries([...groups, ...variables]) as Acting;
}

/** Who does this task; empty when the diagram names nobody that is known here. */
export const whoActs = ({ candidateGroups, candidateUsers }: Place, acting: Acting): string =>
  [
    ...Object.keys(acting).filter((group) => new RegExp(`\\b${group}\\b`).test(candidateGroups)),
    ...Object.keys(acting).filter((variable) => candidateUsers === `=${variable}`),
  ]
    .map((key) => acting[key])
    .join('、');
