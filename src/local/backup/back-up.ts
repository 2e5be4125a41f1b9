import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../../base/config';
import { exists } from '../cache';
import { readRunning } from '../running';
import { copyRunning, copyStopped } from './cluster';
import { copyFolder, copyIfThere } from './copy';

/** What a backup says of itself. */
export interface BackupNote {
  /** ISO instant at which it began. */
  begunAt: string;
  /** Of which folder. */
  of: string;
}

const NOTE = 'backup.json';

/**
 * Copies database, files and key into the folder `to`, which must not exist; the system may run meanwhile. First the log
 * of the record, then the database, then all other files: so nothing that the database names is missing, and its log is
 * never newer than it. @throws Error in Chinese
 */
export async function backUp(config: Config, to: string): Promise<BackupNote> {
  const dataDir = resolve(config.DATA_DIR);
  const cluster = join(dataDir, 'postgres');
  if (!(await exists(cluster)))
    throw new Error(`${dataDir} 中没有本机的数据库；数据库由 DATABASE_URL 指定的，请用它自己的工具备份（见 README）`);
  if (await exists(to)) throw new Error(`${to} 已经存在：请给一个新的文件夹`);
  const part = `${resolve(to)}.part`;
  await mkdir(part, { recursive: true, mode: 0o700 });
  const note = { begunAt: new Date().toISOString(), of: dataDir };
  const files = resolve(config.FILES_DIR);
  if (await exists(join(files, 'log'))) await copyFolder(join(files, 'log'), join(part, 'files', 'log'));
  const owner = readRunning(config)?.settings.DATABASE_OWNER_URL;
  if (owner) await copyRunning(cluster, join(part, 'postgres'), owner);
  else await copyStopped(cluster, join(part, 'postgres'));
  for (const name of await readdir(dataDir))
    if (/^postgres\..*password$/.test(name)) await copyIfThere(join(dataDir, name), join(part, name));
  if (await exists(files)) await copyFolder(files, join(part, 'files'), (path) => path === 'log');
  await copyIfThere(config.RECORD_KEY_FILE, join(part, 'record.key'));
  await writeFile(join(part, NOTE), JSON.stringify(note, null, 2));
  await mkdir(dirname(resolve(to)), { recursive: true });
  await rename(part, resolve(to));
  return note;
}

/** @throws Error in Chinese for a folder that is no whole backup */
export async function noteOf(folder: string): Promise<BackupNote> {
  const path = join(resolve(folder), NOTE);
  if (!(await exists(path)) || !(await exists(join(resolve(folder), 'postgres', 'PG_VERSION'))))
    throw new Error(`${basename(resolve(folder))} 不是完整的备份：请给 npm run backup 做成的文件夹`);
  return JSON.parse(await readFile(path, 'utf8')) as BackupNote;
}
