import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  const part = `${fileOf(config)}.${process.pid}`;
  writeFileSync(part, JSON.stringify(running, null, 2), { mode: 0o600 });
  renameSync(part, fileOf(config)); // whole or not at all
}

export function removeRunning(config: Config): void {
  rmSync(fileOf(config), { force: true });
}

/**
 * The system running on this data folder; null when there is none (a file left behind by a killed one counts as none, and
 * so does an empty or half-written one).
 */
export function readRunning(config: Config): Running | null {
  if (!existsSync(fileOf(config))) return null;
  const running = parsed(readFileSync(fileOf(config), 'utf8'));
  if (!running) return null;
  try {
    process.kill(running.pid, 0);
    return running;
  } catch {
    return null;
  }
}

function parsed(text: string): Running | null {
  try {
    const running = JSON.parse(text) as Partial<Running> | null;
    return running?.pid && running.pid > 0 && running.settings ? (running as Running) : null;
  } catch {
    return null;
  }
}
