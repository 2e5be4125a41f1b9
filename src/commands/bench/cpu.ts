import { readFileSync } from 'node:fs';

/** Linux counts the CPU time of processes in hundredths of a second. */
const tick = 10;

/** CPU time in milliseconds that this process and the process `engine` have had; NaN for the latter where /proc is not. */
export function cpuMs(engine: number): { own: number; engine: number } {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1_000, engine: ofProcess(engine) };
}

function ofProcess(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it may hold anything
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return NaN;
  }
}
