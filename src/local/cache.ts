import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const MARKER = '.complete';

/**
 * Makes sure that `folder` has been filled completely, once. `fill` gets an empty folder beside it, which is renamed only when it is
 * whole: an interrupted download or unpacking leaves nothing behind that would be taken for the real thing.
 */
export async function cached(folder: string, fill: (into: string) => Promise<void>): Promise<string> {
  if (await exists(join(folder, MARKER))) return folder;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await sweep(parent, `${basename(folder)}.part-`);
  const part = await mkdtemp(join(parent, `${basename(folder)}.part-`));
  await fill(part);
  await writeFile(join(part, MARKER), new Date().toISOString());
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  return folder;
}

async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

export const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
