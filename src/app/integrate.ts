import type { Log } from '../base/log';
import { reasonOf } from '../base/reason';
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
export function startIntegration(integrator: ReturnType<typeof createIntegrator>, log: Log): Integration {
  let ended = false;
  const hasEnded = () => ended;
  let failed: string | undefined;
  let wake: () => void = () => undefined;
  let hurried = false;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, EVERY_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (hurried || ended) wake();
    });

  async function grow(): Promise<void> {
    while (!hasEnded()) {
      hurried = false;
      try {
        while ((await integrator.integrate()) > 0 && !hasEnded());
        failed = undefined;
      } catch (error) {
        const reason = reasonOf(error);
        if (reason !== failed) log.warn('the log does not grow', { reason });
        failed = reason;
      }
      await pause();
    }
  }

  const growing = grow();
  return {
    hurry() {
      hurried = true;
      wake();
    },
    state() {
      if (failed) throw new Error(failed);
      return 'growing';
    },
    async stop() {
      ended = true;
      wake();
      await growing;
    },
  };
}
