import type { Contact } from './contact';
import type { createJobQueue } from './job-queue';
import type { JobStream } from './job-stream';

export interface WorkerHealth {
  type: string;
  /** Jobs are pushed; otherwise only polled. */
  streamOpen: boolean;
  lastContactAt: string | null;
  lastJobAt: string | null;
  active: number;
  waiting: number;
  /** Answers that were neither completion nor business error, since start. */
  failures: number;
}

export interface HostHealth {
  ok: boolean;
  reason: string | null;
  workers: WorkerHealth[];
}

interface Watched {
  types: { type: string; contact: Contact; stream: JobStream; lastJobAt: Date | null; failures: number }[];
  engine: Contact;
  queue: Pick<ReturnType<typeof createJobQueue>, 'active' | 'waiting'>;
  now: Date;
  pollEveryMs: number;
}

export function hostHealth(watched: Watched): HostHealth {
  const { types, queue } = watched;
  const reason = trouble(watched);
  return {
    ok: reason === null,
    reason,
    workers: types.map(({ type, stream, contact, lastJobAt, failures }) => ({
      type,
      failures,
      streamOpen: stream.isOpen(),
      active: queue.active(type),
      waiting: queue.waiting(type),
      lastContactAt: contact.lastSuccess()?.toISOString() ?? null,
      lastJobAt: lastJobAt?.toISOString() ?? null,
    })),
  };
}

/** Why work may be standing still; null when all is well. A busy type is not asked for more jobs: its silence is no fault. */
function trouble({ types, engine, queue, now, pollEveryMs }: Watched): string | null {
  if (!engine.lastSuccess()) return 'not connected yet';
  const limit = now.getTime() - Math.max(60_000, 6 * pollEveryMs);
  const silent = types.filter(
    ({ type, contact }) => queue.active(type) === 0 && (contact.lastSuccess()?.getTime() ?? 0) < limit,
  );
  return (
    engine.trouble()?.reason ??
    (silent.length > 0 ? `no answer for ${silent.map(({ type }) => type).join(', ')}` : null)
  );
}
