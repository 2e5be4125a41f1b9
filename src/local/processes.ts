import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { until } from '../base/patience';

/**
 * What tells a process from a later one with the same pid: the start time that the system keeps of it.
 * Undefined when no such process runs (a zombie does not run).
 */
export function startOf(pid: number): string | undefined {
  return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it may hold anything
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Sends `signal` and waits until the process is gone; after `patienceMs` it is killed. */
export async function endProcess(pid: number, signal: NodeJS.Signals, patienceMs = 30_000): Promise<void> {
  const start = startOf(pid);
  if (!start) return;
  const gone = async () => startOf(pid) !== start;
  process.kill(pid, signal);
  await until(`process ${pid} to end`, gone, { timeoutMs: patienceMs, everyMs: 50 }).catch(() => {
    process.kill(pid, 'SIGKILL');
    return until(`process ${pid} to be killed`, gone, { timeoutMs: 10_000, everyMs: 50 });
  });
}
