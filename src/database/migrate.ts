import type { DataSource } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Signer } from '../law/log/keys';
import { translate } from './errors';
import { vouchForFound } from './vouching/found';
import { locks } from './locks';

/** A migration that changes values of columns says which: by table. */
export interface Rewriting {
  rewrites?: Record<string, string[]>;
}

/**
 * Brings the schema up to date; several processes may start at the same time. Then the record vouches for the rows that
 * have other columns now. Returns the names of the migrations run.
 */
export async function migrate(dataSource: DataSource, signing: { key: Signer; clock: Clock }): Promise<string[]> {
  const run = await runMigrations(dataSource);
  const rewritten = new Map<string, Set<string>>();
  for (const { instance } of run)
    for (const [table, columns] of Object.entries((instance as Rewriting | undefined)?.rewrites ?? {}))
      rewritten.set(table, new Set([...(rewritten.get(table) ?? []), ...columns]));
  await vouchForFound(dataSource, signing, run.length > 0, rewritten);
  return run.map(({ name }) => name);
}

async function runMigrations(dataSource: DataSource) {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [locks.migration]);
    const run = await dataSource.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [locks.migration]);
    return run;
  } catch (error) {
    throw translate(error);
  } finally {
    await runner.release();
  }
}
