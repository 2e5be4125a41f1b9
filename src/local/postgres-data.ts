import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exists } from './cache';
import { postgresBinaries } from './postgres-binaries';
import { ownedFolder, postgresUser } from './postgres-user';
import { startOf } from './processes';

export const POSTGRES_USER = 'mingfa';

/**
 * Creates the database cluster in `folder` on the first call; made beside it and renamed, so that an interrupted one is
 * made again.
 */
export async function initialise(folder: string, extra: string[] = []): Promise<void> {
  if (await exists(join(folder, 'PG_VERSION'))) return;
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await ownedFolder(part);
  const { initdb } = await postgresBinaries();
  const { prefix, ...ids } = await postgresUser([initdb, part]);
  const secret = await password(folder);
  const pwfile = join(part, 'password');
  await writeFile(pwfile, secret, { mode: 0o600 });
  if (ids.uid !== undefined) await chown(pwfile, ids.uid, ids.gid!);
  const [file, ...args] = [
    ...prefix,
    initdb,
    `--pgdata=${join(part, 'data')}`,
    `--username=${POSTGRES_USER}`,
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    ...extra,
  ];
  await promisify(execFile)(file!, args, { ...ids, cwd: part, env: { ...process.env, LC_ALL: 'C' } });
  await rename(join(part, 'data'), folder);
  await rm(part, { recursive: true, force: true });
}

/** Password of the local database, made once and kept beside it (readable for its owner only). */
export async function password(folder: string): Promise<string> {
  const path = `${folder}.password`;
  if (!(await exists(path))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, randomBytes(18).toString('base64url'), { mode: 0o600 });
  }
  return readFile(path, 'utf8');
}

/**
 * Removes the lock file of a PostgreSQL that was killed, when no process has its pid; PostgreSQL itself refuses if
 * another one has it.
 */
export async function removeStaleLock(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  const isPostgres = command === undefined ? startOf(pid) !== undefined : command.includes(folder);
  if (!isPostgres) await rm(lock, { force: true });
}
