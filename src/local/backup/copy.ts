import { chmod, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from '../cache';

/** Copies a folder with everything in it; what vanishes meanwhile is left out. `skip`: by path inside the folder. */
export async function copyFolder(
  from: string,
  to: string,
  skip: (path: string) => boolean = () => false,
  path = '',
): Promise<void> {
  await mkdir(join(to, path), { recursive: true });
  await chmod(join(to, path), (await stat(join(from, path))).mode);
  for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (skip(inside)) continue;
    if (entry.isDirectory()) await copyFolder(from, to, skip, inside).catch(unlessGone);
    else if (entry.isFile()) await copyFile(join(from, inside), join(to, inside)).catch(unlessGone);
  }
}

/** Copies a file that may not be there. */
export async function copyIfThere(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
