import pTimeout from 'p-timeout';
import type { WorkerHost } from '../engine/worker-host';
import type { HealthReport } from '../web';

export interface Health {
  /** A part that is asked each time; what it answers is the detail, what it throws makes it unhealthy. */
  watch(part: string, ask: () => Promise<unknown>): void;
  /** A part that is being waited for. */
  waiting(part: string, why: string): void;
  workers(host: WorkerHost): void;
  report(): Promise<HealthReport>;
}

/** A part that takes longer than this to answer is unhealthy. */
const patienceMs = 3_000;

export function createHealth(): Health {
  const parts = new Map<string, () => Promise<unknown>>();
  return {
    watch: (part, ask) => void parts.set(part, ask),
    waiting: (part, why) => void parts.set(part, () => Promise.reject(new Error(why))),
    workers: (host) =>
      void parts.set('workers', async () => {
        const { ok, reason, workers } = host.health();
        if (!ok) throw new Error(reason ?? 'no contact');
        const pushed = workers.filter(({ streamOpen }) => streamOpen).length;
        return `${workers.length} job types, ${pushed} pushed, ${workers.reduce((sum, { active }) => sum + active, 0)} jobs running`;
      }),
    async report() {
      const asked = await Promise.all([...parts].map(async ([part, ask]) => [part, await state(ask)] as const));
      return { ok: asked.every(([, { ok }]) => ok), parts: Object.fromEntries(asked) };
    },
  };
}

async function state(ask: () => Promise<unknown>): Promise<{ ok: boolean; detail?: string }> {
  try {
    const detail = await pTimeout(ask(), { milliseconds: patienceMs, message: `no answer within ${patienceMs} ms` });
    return typeof detail === 'string' ? { ok: true, detail } : { ok: true };
  } catch (error) {
    return { ok: false, detail: (error as Error).message.split('\n')[0]! };
  }
}
