import type { Log } from '../base/log';
import { reasonOf } from '../base/reason';

/** Whether something outside answers. */
export interface Contact {
  succeeded(): void;
  failed(error: unknown): void;
  /** Error text since when; null when the last call succeeded. */
  trouble(): { since: string; reason: string } | null;
  lastSuccess(): Date | null;
  health(): { ok: boolean; reason: string | null };
}

/** With a log: one line per change. */
export function createContact(name: string, log: Log | null, now: () => Date = () => new Date()): Contact {
  let trouble: { since: string; reason: string } | null = null;
  let last: Date | null = null;
  return {
    succeeded() {
      last = now();
      if (trouble) log?.info(`${name} answers again`, { since: trouble.since });
      trouble = null;
    },
    failed(error) {
      const reason = reasonOf(error);
      if (!trouble) log?.warn(`${name} does not answer`, { reason });
      trouble = { since: trouble?.since ?? now().toISOString(), reason };
    },
    trouble: () => trouble,
    lastSuccess: () => last,
    health: () => ({ ok: trouble === null, reason: trouble?.reason ?? null }),
  };
}
