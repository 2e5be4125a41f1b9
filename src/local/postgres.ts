import { join, resolve } from 'node:path';
import { Client } from 'pg';
import type { Config } from '../base/config';
import type { Log } from '../base/log';
import { child, type Child } from './child';
import { postgresBinaries } from './postgres-binaries';
import { initialise, password, POSTGRES_USER, removeStaleLock } from './postgres-data';
import { postgresUser } from './postgres-user';
import { until } from '../base/patience';

const DATABASE = 'mingfa';

/** Roles that log in beside the owner. */
const LOGIN_ROLES = ['mingfa_app', 'mingfa_reader'] as const;
type LoginRole = (typeof LOGIN_ROLES)[number];

/** Addresses of the database: `url` for its owner, who migrates; for the application; for who only reads. */
export interface LocalPostgres extends Child {
  url(): Promise<string>;
  application(): Promise<string>;
  reader(): Promise<string>;
}

/** A PostgreSQL with its data in DATA_DIR/postgres, listening on 127.0.0.1 only. `url` names the database `mingfa`. */
export async function localPostgres(config: Config, log: Log): Promise<LocalPostgres> {
  const dataDir = resolve(config.DATA_DIR);
  const folder = join(dataDir, 'postgres');
  const url = async (database: string) =>
    `postgres://${POSTGRES_USER}:${await password(folder)}@127.0.0.1:${config.POSTGRES_PORT}/${database}`;
  const server = child({
    name: 'postgres',
    dataDir,
    log,
    stopSignal: 'SIGINT', // PostgreSQL's "fast" stop: ends sessions, writes everything
    async command() {
      await initialise(folder);
      await removeStaleLock(folder);
      const { postgres } = await postgresBinaries();
      const { prefix, ...ids } = await postgresUser([postgres, folder]);
      const [file, ...args] = [...prefix, postgres, '-D', folder, ...flags(config.POSTGRES_PORT)];
      return { file: file!, args, ...ids };
    },
    async ready(stop) {
      const admin = await url('postgres');
      await until('PostgreSQL', () => createDatabase(admin), { stop });
      await createRoles(admin, folder);
    },
  });
  const as = async (role: LoginRole) => {
    const secret = await password(`${folder}.${role}`);
    return `postgres://${role}:${secret}@127.0.0.1:${config.POSTGRES_PORT}/${DATABASE}`;
  };
  return {
    ...server,
    url: () => url(DATABASE),
    application: () => as('mingfa_app'),
    reader: () => as('mingfa_reader'),
  };
}

const flags = (port: number) =>
  Object.entries({ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200 }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );

async function createDatabase(admin: string): Promise<true> {
  const client = new Client({ connectionString: admin, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Roles that own nothing, each with a password of its own; made once, kept in step with its file. */
async function createRoles(admin: string, folder: string): Promise<void> {
  const client = new Client({ connectionString: admin });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const role of LOGIN_ROLES) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const secret = client.escapeLiteral(await password(`${folder}.${role}`));
      await client.query(`${rowCount ? 'alter' : 'create'} role ${role} login password ${secret}`);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
