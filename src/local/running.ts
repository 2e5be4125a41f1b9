import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../base/config';

/** What a running system tells other commands of the same machine (verify, deploy, case). */
export interface Running {
  pid: number;
  url: string;
  settings: Record<string, string>;
  processes: Record<string, number>;
}

const fileOf = (config: Config) => join(config.DATA_DIR, 'running.json');

/** Only its owner may read it: the settings hold passwords. */
export function writeRunning(config: Config, running: Running): void {
  mkdirSync(config.DATA_DIR, { recursive: true });
  writeFileSync(fileOf(config), JSON.stringify(running, null, 2), { mode: 0o600 });
}

export function removeRunning(config: Config): void {
  rmSync(fileOf(config), { force: true });
}

/**
 * The system running on this data folder; null when there is none (a file left behind by a killed one counts as none).
 */
export function readRunning(config: Config): Running | null {
  if (!existsSync(fileOf(config))) return null;
  const running = JSON.parse(readFileSync(fileOf(config), 'utf8')) as Running;
  try {
    process.kill(running.pid, 0);
    return running;
  } catch {
    return null;
  }
}
