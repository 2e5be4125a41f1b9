import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installation } from '../support/world';
import { cases } from './left-behind.json';

/** Names of the cases by where they stood when the installation was stopped: see README.md. */
export type Place = keyof typeof cases;
export const caseAt: Record<Place, string> = cases;

/** Unpacks what the code of an earlier commit left behind; `remove` when it has been taken over. */
export async function unpackLeftBehind(): Promise<Installation & { remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-left-behind-'));
  const archive = join(__dirname, 'left-behind.tar.gz');
  await promisify(execFile)('tar', ['--no-same-owner', '-xzf', archive, '-C', folder]);
  const copyOf = (part: string) => (place: string) => cp(join(folder, part), place, { recursive: true });
  return {
    database: await readFile(join(folder, 'database.sql'), 'utf8'),
    engine: copyOf('engine'),
    files: copyOf('files'),
    remove: () => rm(folder, { recursive: true }),
  };
}
