import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Free bytes where the files lie, after a trial write: a quota that is used up shows only then.
 * @throws the error of the trial (ENOSPC, EDQUOT), or one that says how little is left
 */
export async function roomIn(folder: string, leastBytes: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  await tryWriting(join(folder, `${process.pid}-${randomUUID()}`));
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < leastBytes) throw new Error(`${inMegabytes(free)} MB free, at least ${inMegabytes(leastBytes)} MB needed`);
  return free;
}

async function tryWriting(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(Buffer.alloc(4096)).finally(() => file.close());
  } finally {
    await rm(path, { force: true });
  }
}

const inMegabytes = (bytes: number) => Math.floor(bytes / 2 ** 20);
