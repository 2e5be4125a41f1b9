import type { z } from 'zod';
import type { PeopleStore } from '../../ports/stores';
import type { personRef } from './basics';

export type PersonRef = z.infer<typeof personRef>;

/** Turns accounts of one agency, and these others, into account and name; an account that is gone keeps its account as name. */
export async function namesOf(people: PeopleStore, agencyId: string, others: string[] = []): Promise<(account: string) => PersonRef> {
  const names = new Map((await people.ofAgency(agencyId)).map((person) => [person.id, person.name]));
  for (const account of others) if (!names.has(account)) names.set(account, (await people.find(account))?.name ?? account);
  return (account) => ({ id: account, name: account === 'system' ? '系统' : (names.get(account) ?? account) });
}
