import type { EnforcementCase } from '../../law/case/case';
import { refuseIf } from '../../law/case/refuse';
import type { PeopleStore } from '../../ports/stores';
import { credentialProblems } from '../../law/people/credentials';
import type { Person } from '../../law/people/person';

/** The officers in charge, in the order of the case; accounts that no longer exist are left out. */
export async function officersOf({ people }: { people: PeopleStore }, { officerIds }: EnforcementCase): Promise<Person[]> {
  const found = await Promise.all(officerIds.map((id) => people.find(id)));
  return found.filter((person) => person !== null);
}

/** What is wrong with the officers in charge for an act on that day (C2; 处罚法 42, 55). */
export async function officerProblems(context: { people: PeopleStore }, enforcementCase: EnforcementCase, on: string): Promise<string[]> {
  return credentialProblems(await officersOf(context, enforcementCase), enforcementCase, on);
}

/** Credentials are checked again at each act (C2). @throws BusinessError TASK_REFUSED */
export async function requireQualifiedOfficers(context: { people: PeopleStore }, enforcementCase: EnforcementCase, on: string): Promise<void> {
  refuseIf(await officerProblems(context, enforcementCase, on));
}

/** E.g. 周立（执法证号18010100001）、吴敏（执法证号18010100002）. */
export function officersInWords(officers: Person[]): string {
  return officers.map(({ name, certificate }) => (certificate ? `${name}（执法证号${certificate.number}）` : name)).join('、');
}
