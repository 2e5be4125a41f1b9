import { execFile } from 'node:child_process';
import { chown, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresUser {
  uid?: number;
  gid?: number;
  /** Put before the program's own command line. */
  prefix: string[];
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system user `postgres`, made when missing; where
 * that user can't reach a folder (such as one under /root), it keeps root's right to pass through folders and nothing
 * else.
 */
export async function postgresUser(folders: string[]): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = await ids().catch(async () => {
    await run('groupadd', ['-f', 'postgres']);
    await run('useradd', ['-g', 'postgres', '-M', 'postgres']);
    return ids();
  });
  const reachable = await Promise.all(folders.map(openToAll));
  if (reachable.every(Boolean)) return { uid, gid, prefix: [] };
  const capability = '+dac_override';
  return {
    prefix: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=${capability}`,
      `--ambient-caps=${capability}`,
    ],
  };
}

/** Whom its files belong to; null: to us, who run it. */
export async function postgresOwner(): Promise<{ uid: number; gid: number } | null> {
  await postgresUser([]);
  return process.getuid?.() === 0 ? ids() : null;
}

/** Makes a folder that PostgreSQL's user owns. */
export async function ownedFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await ids();
  await chown(path, uid, gid);
}

async function ids(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'])));
  return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) };
}

/** Whether every folder above `path` lets everybody pass. */
async function openToAll(path: string): Promise<boolean> {
  const parent = dirname(path);
  if (parent === path) return true;
  return ((await stat(parent)).mode & 0o001) !== 0 && openToAll(parent);
}
