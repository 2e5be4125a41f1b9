import type { EntityManager } from 'typeorm';
import type { NumberSeries } from '../../ports/registers';
import type { Vouching } from './rows';

/** The row of a series stays locked until the transaction ends, so a number that was rolled back is given again. */
export function numberSeries(manager: EntityManager, { wrote }: Vouching): NumberSeries {
  return {
    async next(agencyId, series, year) {
      const [{ row }] = await manager.query<[{ row: { last: number } }]>(
        `INSERT INTO number_series AS s (agency_id, series, year, last) VALUES ($1, $2, $3, 1)
         ON CONFLICT (agency_id, series, year) DO UPDATE SET last = s.last + 1 RETURNING to_jsonb(s) AS row`,
        [agencyId, series, year],
      );
      wrote('number_series', [row]);
      return row.last;
    },
  };
}
