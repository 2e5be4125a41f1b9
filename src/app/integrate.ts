import type { Log } from '../base/log';
import { reasonOf } from '../base/reason';
import { startRounds } from '../base/rounds';
import type { createIntegrator } from '../database';

const EVERY_MS = 1_000;

export interface Integration {
  /** Integrates at once what waits. */
  hurry(): void;
  /** Throws when the last round failed: the log stands still. */
  state(): string;
  stop(): Promise<void>;
}

/** Grows the log in the background: what was committed is public within a second or two. */
export function startIntegration({ alone, integrate }: ReturnType<typeof createIntegrator>, log: Log): Integration {
  let reason: string | undefined;
  const rounds = startRounds<Parameters<typeof integrate>[0]>({
    alone,
    look: async (turn) => ((await integrate(turn)) > 0 ? 0 : EVERY_MS),
    idleMs: EVERY_MS,
    succeeded: () => void (reason = undefined),
    failed(error) {
      if (reasonOf(error) !== reason) log.warn('the log does not grow', { reason: reasonOf(error) });
      reason = reasonOf(error);
    },
  });
  return {
    hurry: rounds.ring,
    state() {
      if (reason) throw new Error(reason);
      return 'growing';
    },
    stop: rounds.stop,
  };
}
