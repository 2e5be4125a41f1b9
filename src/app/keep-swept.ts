import type { Log } from '../base/log';
import { reasonOf } from '../base/reason';
import type { DiskStore } from '../ports/stores';

const hourMs = 3_600_000;

/** Sweeps partial files away now and every hour; resolves to what ends it. A failure is logged, the files wait. */
export async function keepSwept(files: DiskStore, log: Log): Promise<() => Promise<void>> {
  const sweep = () =>
    files.sweep().catch((error: unknown) => log.warn('partial files not swept', { reason: reasonOf(error) }));
  await sweep();
  const timer = setInterval(() => void sweep(), hourMs).unref();
  return async () => clearInterval(timer);
}
