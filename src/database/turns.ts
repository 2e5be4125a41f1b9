import type { DataSource } from 'typeorm';
import { translate } from './errors';
import { locks } from './locks';

/** Lets one process at a time do this work; false: another one is at it. @throws DatabaseUnavailable */
export type InTurn = (act: () => Promise<void>) => Promise<boolean>;

/** A session lock: it ends with its connection, so a process that dies holds up nobody. */
export function createTurns(dataSource: DataSource, lock: keyof typeof locks): InTurn {
  return async (act) => {
    const runner = dataSource.createQueryRunner();
    try {
      const found: unknown = await runner.query('SELECT pg_try_advisory_lock($1) AS locked', [locks[lock]]);
      if (!(found as [{ locked: boolean }])[0].locked) return false;
      try {
        await act();
        return true;
      } finally {
        await runner.query('SELECT pg_advisory_unlock($1)', [locks[lock]]);
      }
    } catch (error) {
      throw translate(error);
    } finally {
      await runner.release();
    }
  };
}
