import { ArrayContains, type EntityManager, In } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { AgencyRegister, PeopleRegister } from '../../ports/registers';
import { agencyTable, personTable } from '../entities';
import { found, upsert, type Vouching } from './rows';

export function peopleRegister(manager: EntityManager, clock: Clock, vouching: Vouching): PeopleRegister {
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
      const now = clock.now().toISOString();
      await manager.query(`SELECT set_config('mingfa.now', $1, true)`, [now]);
      await upsert(manager, vouching, personTable, person);
      const standings: { row: Record<string, unknown> }[] = await manager.query(
        'SELECT to_jsonb(s) AS row FROM standings s WHERE person_id = $1 AND since = $2',
        [person.id, now],
      );
      vouching.wrote(
        'standings',
        standings.map(({ row }) => row),
      );
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

export function agencyRegister(manager: EntityManager, vouching: Vouching): AgencyRegister {
  return {
    get: async (id) => found(await manager.findOneBy(agencyTable, { id })),
    all: () => manager.find(agencyTable, { order: { id: 'ASC' } }),
    save: (agency) => upsert(manager, vouching, agencyTable, agency),
  };
}
