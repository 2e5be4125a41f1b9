import { mkdir, statfs } from 'node:fs/promises';

/** Throws one sentence when the disk of `folder` has less than `megabytes` free. Creates the folder. */
export async function requireFreeSpace(folder: string, megabytes: number, setting: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= megabytes) return;
  throw new Error(
    `${free} MB are free at ${folder}, ${megabytes} MB are needed: make room, or give a folder on another disk with ${setting}.`,
  );
}
