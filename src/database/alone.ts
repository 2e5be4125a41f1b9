import type { DataSource, QueryRunner } from 'typeorm';
import { translate } from './errors';
import type { locks } from './locks';

/**
 * Does the work on a connection that holds this lock; null: another process holds it. The lock goes with the connection,
 * so whoever dies holds up nobody.
 * @throws DatabaseUnavailable
 */
export async function alone<T>(
  dataSource: DataSource,
  lock: (typeof locks)[keyof typeof locks],
  act: (runner: QueryRunner) => Promise<T>,
): Promise<T | null> {
  const runner = dataSource.createQueryRunner();
  try {
    const found: unknown = await runner.query('SELECT pg_try_advisory_lock($1) AS locked', [lock]);
    if (!(found as [{ locked: boolean }])[0].locked) return null;
    try {
      return await act(runner);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [lock]);
    }
  } catch (error) {
    throw translate(error);
  } finally {
    await runner.release();
  }
}
