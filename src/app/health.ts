import pTimeout from 'p-timeout';
import type { WorkerHost } from '../engine/worker-host';
import type { HealthReport } from '../web';

export interface Health {
  /** A part that is asked each time; what it answers is the detail, what it throws makes the system unhealthy. */
  watch(part: string, ask: () => Promise<unknown>): void;
  /** A part about single cases: what it throws is told and alarmed, the system as such stays healthy. */
  notice(part: string, ask: () => Promise<unknown>): void;
  /** A part that is being waited for. */
  waiting(part: string, why: string): void;
  workers(host: WorkerHost): void;
  report(): Promise<HealthReport>;
}

interface Part {
  ask: () => Promise<unknown>;
  vital: boolean;
}

/** A part that takes longer than this to answer is unhealthy. */
const patienceMs = 3_000;

export function createHealth(): Health {
  const parts = new Map<string, Part>();
  return {
    watch: (part, ask) => void parts.set(part, { ask, vital: true }),
    notice: (part, ask) => void parts.set(part, { ask, vital: false }),
    waiting: (part, why) => void parts.set(part, { ask: () => Promise.reject(new Error(why)), vital: true }),
    workers: (host) => void parts.set('workers', { ask: async () => workerState(host), vital: true }),
    async report() {
      const asked = await Promise.all([...parts].map(async ([name, { ask }]) => [name, await state(ask)] as const));
      const ok = asked.every(([name, part]) => part.ok || !parts.get(name)!.vital);
      return { ok, parts: Object.fromEntries(asked) };
    },
  };
}

function workerState(host: WorkerHost): string {
  const { ok, reason, workers } = host.health();
  if (!ok) throw new Error(reason ?? 'no contact');
  const pushed = workers.filter(({ streamOpen }) => streamOpen).length;
  const running = workers.reduce((sum, { active }) => sum + active, 0);
  return `${workers.length} job types, ${pushed} pushed, ${running} jobs running`;
}

async function state(ask: () => Promise<unknown>): Promise<{ ok: boolean; detail?: string }> {
  try {
    const detail = await pTimeout(ask(), { milliseconds: patienceMs, message: `no answer within ${patienceMs} ms` });
    return typeof detail === 'string' ? { ok: true, detail } : { ok: true };
  } catch (error) {
    return { ok: false, detail: (error as Error).message.split('\n')[0]! };
  }
}
