import { randomBytes } from 'node:crypto';
import { administer, databaseUrl, TEMPLATE } from './administer';

/** Where the server of this run is told to the processes that it has (Jest's workers inherit it). */
export const ADMIN_URL = 'MINGFA_SCRATCH_POSTGRES';

/**
 * A copy of the template database. `drop` fails when connections were left open, which names a leaked pool.
 * @param fill SQL that makes and fills an empty database instead
 */
export async function freshDatabase(fill?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = process.env[ADMIN_URL];
  if (!adminUrl)
    throw new Error('No scratch PostgreSQL: call startScratchPostgres() first (a Jest project: in its globalSetup).');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `create database ${name} template ${fill ? 'template0' : TEMPLATE}`);
  if (fill) await administer(databaseUrl(adminUrl, name), fill);
  return { url: databaseUrl(adminUrl, name), drop: () => administer(adminUrl, `drop database ${name}`) };
}
