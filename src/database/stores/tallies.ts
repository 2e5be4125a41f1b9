import type { EntityManager } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { Tallies, Tally } from '../../ports/stores';

const thisHour = (clock: Clock) => new Date(Math.floor(clock.now().getTime() / 3_600_000) * 3_600_000);

export function tallies(manager: EntityManager, clock: Clock): Tallies {
  const keyOf = ({ actor, caseId, act, about }: Parameters<Tallies['first']>[0]) => [
    thisHour(clock),
    actor,
    caseId,
    act,
    about,
  ];
  return {
    async first(key) {
      const found: unknown[] = await manager.query(
        `INSERT INTO record_tallies (hour, actor, case_id, act, about) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING 1`,
        keyOf(key),
      );
      return found.length > 0;
    },
    async again(key) {
      await manager.query(
        `UPDATE record_tallies SET again = again + 1
         WHERE hour = $1 AND actor = $2 AND case_id = $3 AND act = $4 AND about = $5`,
        keyOf(key),
      );
    },
    async settle() {
      const [over] = await manager.query<[Tally[], number]>(
        `DELETE FROM record_tallies WHERE hour < $1
         RETURNING actor, case_id AS "caseId", act, about, again`,
        [thisHour(clock)],
      );
      return over.filter(({ again }) => again > 0);
    },
  };
}
