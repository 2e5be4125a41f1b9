import { BusinessError } from '../base/business-error';
import type { Person } from '../law/people/person';
import type { PeopleRegister } from '../ports/registers';

/** The register of people, asked for each account once while a file is open; `known` came with the case. */
export function filePeople(register: PeopleRegister, known: Person[]): PeopleRegister {
  const seen = new Map<string, Person | null>(known.map((person) => [person.id, person]));
  const findAll = async (ids: string[]) => {
    const unknown = [...new Set(ids)].filter((id) => !seen.has(id));
    if (unknown.length > 0) {
      for (const id of unknown) seen.set(id, null);
      for (const person of await register.findAll(unknown)) seen.set(person.id, person);
    }
    return ids.map((id) => seen.get(id) ?? null).filter((person) => person !== null);
  };
  return {
    ...register,
    findAll,
    find: async (id) => (await findAll([id]))[0] ?? null,
    async get(id) {
      const [person] = await findAll([id]);
      if (!person) throw new BusinessError('NOT_FOUND');
      return person;
    },
  };
}
