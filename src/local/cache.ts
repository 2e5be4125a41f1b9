import { mkdirSync, rmSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { startOf } from './processes';
import { until } from '../base/patience';

const MARKER = '.complete';

/**
 * Makes sure that `folder` has been filled completely, once, also when several processes ask at the same time. `fill`
 * gets an empty folder beside it, which is renamed only when it is whole: an interrupted download or unpacking is done
 * again.
 */
export async function cached(folder: string, fill: (into: string) => Promise<void>): Promise<string> {
  const whole = () => isWhole(folder);
  if (await whole()) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await until(`another process to fill ${folder}`, async () => (await whole()) || !(await othersAtWork(folder)), {
    timeoutMs: 1_800_000,
  });
  if (await whole()) return folder;
  const part = `${folder}.part-${process.pid}`;
  await mkdir(part, { recursive: true });
  await fill(part);
  if (await whole()) {
    await rm(part, { recursive: true, force: true }); // another process was quicker
    return folder;
  }
  await writeFile(join(part, MARKER), new Date().toISOString());
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  return folder;
}

/** Whether nothing needs to be fetched any more. */
export const isWhole = (folder: string): Promise<boolean> => exists(join(folder, MARKER));

/** Whether a living process fills the folder now; removes what dead ones left. */
async function othersAtWork(folder: string): Promise<boolean> {
  const prefix = `${basename(folder)}.part-`;
  let found = false;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid !== process.pid && startOf(pid)) found = true;
    else await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
  return found;
}

/**
 * An empty folder at this path. Java leaves libraries and web folders of some 15 MB in its temporary folder when it is
 * killed.
 */
export function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
