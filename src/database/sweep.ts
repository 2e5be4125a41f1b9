import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const dayMs = 86_400_000;

/** Name of a file that this process is writing: a later one sees from it whether the writer is still there. */
export const nameOfPartial = (id: string): string => `${process.pid}-${id}`;

/** Removes what writers left that were killed: at once when the process is gone, else when a day has passed. */
export async function sweepPartial(folder: string): Promise<void> {
  for (const { name, path, changedMs } of await filesIn(folder)) {
    const pid = Number(/^(\d+)-/.exec(name)?.[1] ?? NaN);
    const before = pid === process.pid && changedMs < Date.now() - process.uptime() * 1000;
    if (before || changedMs < Date.now() - dayMs || (pid > 0 && !isRunning(pid))) await rm(path, { force: true });
  }
}

/** Removes resumable uploads with their notes (`.json`) that nobody went on with for a day. */
export async function sweepUploads(folder: string): Promise<void> {
  const all = await filesIn(folder);
  const touched = (base: string) =>
    Math.max(...all.filter(({ name }) => name === base || name === `${base}.json`).map(({ changedMs }) => changedMs));
  for (const { name, path } of all) {
    if (touched(name.replace(/\.json$/, '')) < Date.now() - dayMs) await rm(path, { force: true });
  }
}

async function filesIn(folder: string): Promise<{ name: string; path: string; changedMs: number }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => ({ name, path: join(folder, name) }));
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      changedMs: (await stat(file.path).catch(() => null))?.mtimeMs ?? Date.now(),
    })),
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
