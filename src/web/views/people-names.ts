import type { PeopleRegister } from '../../ports/registers';
import type { NameOf } from '../../ports/view';

/**
 * Turns accounts of one agency, and these others, into account and name; an account that is gone keeps its account as
 * name.
 */
export async function namesOf(people: PeopleRegister, agencyId: string, others: string[] = []): Promise<NameOf> {
  const names = new Map((await people.ofAgency(agencyId)).map((person) => [person.id, person.name]));
  const unknown = others.filter((account) => !names.has(account));
  if (unknown.length > 0) for (const { id, name } of await people.findAll(unknown)) names.set(id, name);
  return (account) => ({ id: account, name: account === 'system' ? '系统' : (names.get(account) ?? account) });
}
