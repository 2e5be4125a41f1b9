import { chown, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../../base/config';
import { exists } from '../cache';
import { pidFile } from '../pid-file';
import { postgresOwner } from '../postgres-user';
import { readRunning } from '../running';
import { type BackupNote, noteOf } from './back-up';
import { copyFolder, copyIfThere } from './copy';

export interface Restored extends BackupNote {
  /** Where what was there before is kept now; null: there was nothing. */
  aside: string | null;
}

/**
 * Puts a backup in place of what the data folder holds, which is kept aside. The engine's data is not restored: the next
 * start finds an empty engine, and every open case goes on where its record stands. @throws Error in Chinese
 */
export async function restore(config: Config, from: string): Promise<Restored> {
  const dataDir = resolve(config.DATA_DIR);
  const note = await noteOf(from);
  if (readRunning(config) || pidFile(join(dataDir, 'run', 'launcher.pid')).running())
    throw new Error(`系统正在使用 ${dataDir}：请先停止它`);
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = (await setAside(dataDir, stamp)) ?? null;
  const files = resolve(config.FILES_DIR);
  await setAside(files, stamp);
  await setAside(resolve(config.RECORD_KEY_FILE), stamp);

  const backup = resolve(from);
  await copyFolder(join(backup, 'postgres'), join(dataDir, 'postgres'));
  const owner = await postgresOwner();
  if (owner) await give(join(dataDir, 'postgres'), owner);
  for (const name of await readdir(backup))
    if (/^postgres\..*password$/.test(name)) await copyIfThere(join(backup, name), join(dataDir, name));
  if (await exists(join(backup, 'files'))) await copyFolder(join(backup, 'files'), files);
  await copyIfThere(join(backup, 'record.key'), resolve(config.RECORD_KEY_FILE));
  return { ...note, aside };
}

async function setAside(path: string, stamp: string): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  const aside = `${path}.before-${stamp}`;
  await rename(path, aside);
  return aside;
}

/** Everything in the folder belongs to the user as whom PostgreSQL runs. */
async function give(folder: string, owner: { uid: number; gid: number }): Promise<void> {
  await chown(folder, owner.uid, owner.gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await give(path, owner);
    else await chown(path, owner.uid, owner.gid);
  }
}
