import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startOf } from './processes';

/**
 * Remembers a process over our own death: pid plus start time, so that a foreign process with a reused pid is never
 * taken for it.
 */
export function pidFile(path: string) {
  return {
    write(pid: number): void {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ pid, start: startOf(pid) }));
    },
    exists: () => existsSync(path),
    remove(): void {
      rmSync(path, { force: true });
    },
    /** Pid of the remembered process if it still runs. */
    running(): number | undefined {
      if (!existsSync(path)) return undefined;
      const { pid, start } = read(path);
      return pid && start && startOf(pid) === start ? pid : undefined;
    },
  };
}

function read(path: string): { pid?: number; start?: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { pid?: number; start?: string };
  } catch {
    return {}; // half written when the machine went down
  }
}
