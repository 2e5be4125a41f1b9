import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files as they will be, by their path below the root, and what the developer does next, in Chinese. */
export interface Plan {
  files: Record<string, string>;
  /** Among `files` those that must not be there yet. */
  fresh: string[];
  next: string[];
}

/** Writes everything, or nothing. @throws Error in Chinese when a file that is to be new is there already */
export function write(root: string, { files, fresh }: Plan): void {
  const there = fresh.filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw new Error(`已经有 ${there.join('、')}，没有改动任何文件。`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: fresh.includes(path) ? 'wx' : 'w' });
  }
}
