/**
 * The sample agencies and people of `npm start` on an empty database. What exists already is never changed.
 */
import type { UnitOfWork } from '../../ports/context';
import type { AccountStore } from '../../ports/outside';
import { sampleAgencies } from './agencies';
import { samplePassword, samplePeople } from './people';

export { sampleAgencies, samplePassword, samplePeople };

/** Adds the sample agencies and people that are missing, with their password; what exists is left as it is. */
export async function loadSample({
  unitOfWork,
  accounts,
}: {
  unitOfWork: UnitOfWork;
  accounts: AccountStore;
}): Promise<void> {
  const added = await unitOfWork.run(async ({ agencies, people }) => {
    const known = new Set((await agencies.all()).map(({ id }) => id));
    for (const agency of sampleAgencies) if (!known.has(agency.id)) await agencies.save(agency);
    const missing = [];
    for (const person of samplePeople) if (!(await people.find(person.id))) missing.push(person);
    for (const person of missing) await people.save(person);
    return missing;
  });
  for (const { id } of added) await accounts.setPassword(id, samplePassword);
}
