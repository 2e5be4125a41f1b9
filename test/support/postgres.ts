import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../src/local/ports';
import { postgresBinaries } from '../../src/local/postgres-binaries';
import { initialise, password, POSTGRES_USER } from '../../src/local/postgres-data';
import { postgresUser } from '../../src/local/postgres-user';
import { endProcess } from '../../src/local/processes';
import { until } from '../../src/local/until';
import { scratchFolder } from './scratch';

const ADMIN_URL = 'MINGFA_TEST_POSTGRES';
const TEMPLATE = 'mingfa_template';

/**
 * For Jest's globalSetup: starts one PostgreSQL for the run and lets `prepare` fill the template database (migrations, sample data)
 * that every fresh database is a copy of. `prepare` must close its connections.
 */
export async function startTestPostgres(prepare: (templateUrl: string) => Promise<void> = async () => {}) {
  const scratch = await scratchFolder('postgres');
  await chmod(scratch.folder, 0o711); // PostgreSQL's own user must get through
  const folder = join(scratch.folder, 'data');
  await initialise(folder, ['--no-sync']);
  const port = await freePort();
  const { postgres } = await postgresBinaries();
  const { prefix, ...ids } = await postgresUser([postgres, folder]);
  const [file, ...args] = [...prefix, postgres, '-D', folder, ...flags(port)];
  const log = openSync(join(scratch.folder, 'postgres.log'), 'w');
  const server = spawn(file!, args, { ...ids, stdio: ['ignore', log, log] });
  scratch.remember(server.pid!);
  const adminUrl = `postgres://${POSTGRES_USER}:${await password(folder)}@127.0.0.1:${port}/postgres`;
  await until('PostgreSQL for tests', () => admin(adminUrl, `create database ${TEMPLATE}`).then(() => true), {
    timeoutMs: 60_000,
    everyMs: 50,
    stop: () => (server.exitCode === null ? undefined : new Error(`PostgreSQL ended with ${server.exitCode}`)),
  });
  await prepare(databaseUrl(adminUrl, TEMPLATE));
  process.env[ADMIN_URL] = adminUrl; // Jest's workers inherit it
  return {
    adminUrl,
    async stop() {
      await endProcess(server.pid!, 'SIGINT');
      scratch.remove();
    },
  };
}

/**
 * A copy of the template database for one test file. `drop` fails when the test left connections open, which names a leaked pool.
 * @param fill SQL that makes and fills an empty database instead
 */
export async function freshDatabase(fill?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = process.env[ADMIN_URL];
  if (!adminUrl) throw new Error('No test PostgreSQL: call startTestPostgres() in the globalSetup of this Jest project.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await admin(adminUrl, `create database ${name} template ${fill ? 'template0' : TEMPLATE}`);
  if (fill) await admin(databaseUrl(adminUrl, name), fill);
  return { url: databaseUrl(adminUrl, name), drop: () => admin(adminUrl, `drop database ${name}`) };
}

const flags = (port: number) =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const databaseUrl = (adminUrl: string, name: string) => adminUrl.replace(/\/postgres$/, `/${name}`);

async function admin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}
