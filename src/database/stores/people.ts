import { ArrayContains, type EntityManager, In } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { AgencyRegister, PeopleRegister } from '../../ports/registers';
import { agencyTable, personTable } from '../entities';
import { found, upsert } from './rows';

export function peopleRegister(manager: EntityManager, clock: Clock): PeopleRegister {
  const find = (id: string) => manager.findOneBy(personTable, { id });
  return {
    find,
    get: async (id) => found(await find(id)),
    async findAll(ids) {
      const people = new Map((await manager.findBy(personTable, { id: In(ids) })).map((person) => [person.id, person]));
      return ids.flatMap((id) => people.get(id) ?? []);
    },
    ofAgency: (agencyId, role) =>
      manager.find(personTable, {
        where: { agencyId, ...(role && { roles: ArrayContains([role]) }) },
        order: { id: 'ASC' },
      }),
    async save(person) {
      await manager.query(`SELECT set_config('mingfa.now', $1, true)`, [clock.now().toISOString()]);
      await upsert(manager, personTable, person);
    },
    async openReviews(accounts) {
      const counts: { reviewer: string; open: number }[] = await manager.query(
        `SELECT reviewer_id AS reviewer, count(*) AS open FROM reviews
         WHERE reviewer_id = ANY ($1) AND ended_at IS NULL GROUP BY reviewer_id`,
        [accounts],
      );
      return new Map(counts.map(({ reviewer, open }) => [reviewer, open]));
    },
  };
}

export function agencyRegister(manager: EntityManager): AgencyRegister {
  return {
    get: async (id) => found(await manager.findOneBy(agencyTable, { id })),
    all: () => manager.find(agencyTable, { order: { id: 'ASC' } }),
    save: (agency) => upsert(manager, agencyTable, agency),
  };
}
