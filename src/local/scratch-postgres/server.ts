import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../ports';
import { postgresBinaries } from '../postgres-binaries';
import { initialise, password, POSTGRES_USER } from '../postgres-data';
import { postgresUser } from '../postgres-user';
import { endProcess } from '../processes';
import { scratchFolder } from '../scratch';
import { until } from '../../base/patience';
import { administer, databaseUrl, TEMPLATE } from './administer';
import { ADMIN_URL } from './fresh-database';

export interface ScratchPostgres {
  adminUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts one PostgreSQL for the run and lets `prepare` fill the template database (migrations, sample data) that every
 * fresh database is a copy of. `prepare` must close its connections.
 */
export async function startScratchPostgres(
  prepare: (templateUrl: string) => Promise<void> = async () => {},
): Promise<ScratchPostgres> {
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
  await until('scratch PostgreSQL', () => administer(adminUrl, `create database ${TEMPLATE}`).then(() => true), {
    timeoutMs: 60_000,
    everyMs: 50,
    stop: () => (server.exitCode === null ? undefined : new Error(`PostgreSQL ended with ${server.exitCode}`)),
  });
  await prepare(databaseUrl(adminUrl, TEMPLATE));
  process.env[ADMIN_URL] = adminUrl;
  return {
    adminUrl,
    async stop() {
      await endProcess(server.pid!, 'SIGINT');
      scratch.remove();
    },
  };
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
