import type { DataSource } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Signer } from '../law/log/keys';
import { Pending } from './pending';
import { inTransaction } from './transaction';

type Row = Record<string, unknown>;
type Write = (sql: string, parameters: unknown[]) => Promise<Row[]>;

export interface Recording {
  clock: Clock;
  key: Signer;
}

/**
 * Statements of their own with the entries that vouch for them, in one transaction. `write` gives what a statement
 * returns as `row`. @throws DatabaseUnavailable
 */
export const recording =
  (dataSource: DataSource, { clock, key }: Recording) =>
  (act: (write: Write, pending: Pending) => Promise<void>): Promise<void> =>
    inTransaction(dataSource, async (open) => {
      const pending = new Pending(key);
      await act(async (sql, parameters) => rowsOf(await open.manager.query(sql, parameters)), pending);
      await pending.write(open, clock.now());
    });

/** TypeORM gives the rows of an UPDATE or DELETE beside their number. */
const rowsOf = (result: unknown): Row[] => {
  const rows = (Array.isArray(result) && Array.isArray(result[0]) ? result[0] : result) as { row: Row }[];
  return rows.map(({ row }) => row);
};
