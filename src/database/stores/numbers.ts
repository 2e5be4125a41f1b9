import type { EntityManager } from 'typeorm';
import type { NumberSeries } from '../../ports/registers';

/** The row of a series stays locked until the transaction ends, so a number that was rolled back is given again. */
export function numberSeries(manager: EntityManager): NumberSeries {
  return {
    async next(agencyId, series, year) {
      const [row] = await manager.query<[{ last: number }]>(
        `INSERT INTO number_series AS s (agency_id, series, year, last) VALUES ($1, $2, $3, 1)
         ON CONFLICT (agency_id, series, year) DO UPDATE SET last = s.last + 1 RETURNING last`,
        [agencyId, series, year],
      );
      return row.last;
    },
  };
}
