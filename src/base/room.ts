import { randomUUID } from 'node:crypto';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Less than this share of the disk is nearly full, however much it is. */
const leastShare = 0.05;

/** Room on the disk of a folder: bytes, and as a share of the whole between 0 and 1. */
export async function freeOn(folder: string): Promise<{ folder: string; bytes: number; share: number }> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { folder, bytes: bavail * bsize, share: bavail / blocks };
}

/**
 * How much room there is, in words, after a trial write: a quota that is used up shows only then.
 * @throws the error of the trial (ENOSPC, EDQUOT), or one that says how little is left
 */
export async function roomOn(folder: string, leastBytes: number): Promise<string> {
  await tryWriting(join(folder, `.trial-${process.pid}-${randomUUID()}`));
  const { bytes, share } = await freeOn(folder);
  const words = `${Math.floor(bytes / 1e6)} MB (${Math.floor(share * 100)} %) free at ${folder}`;
  if (bytes < leastBytes || share < leastShare) throw new Error(`nearly full: ${words}`);
  return words;
}

async function tryWriting(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(Buffer.alloc(4096)).finally(() => file.close());
  } finally {
    await rm(path, { force: true });
  }
}
