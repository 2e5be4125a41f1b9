import type { DataSource } from 'typeorm';
import { translate } from './errors';

const MIGRATION_LOCK = 7_202_101;

/**
 * Brings the schema up to date; several processes may start at the same time. Returns the names of the migrations run.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const run = await dataSource.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return run.map(({ name }) => name);
  } catch (error) {
    throw translate(error);
  } finally {
    await runner.release();
  }
}
