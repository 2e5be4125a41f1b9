import type { EngineClient } from './engine-client';

/** Keeps the locks of jobs we hold from expiring, however long they wait or run. */
export interface JobLocks {
  hold(jobKey: string): void;
  release(jobKey: string): void;
  stop(): void;
}

export function keepLocks(client: EngineClient, lockMs: number): JobLocks {
  const renewAt = new Map<string, number>();
  const step = lockMs / 3;
  const timer = setInterval(
    () => {
      for (const [key, due] of renewAt) {
        if (due > Date.now()) continue;
        renewAt.set(key, Date.now() + step);
        // A lost lock only means a second delivery, which the inbox makes harmless.
        void client.extend(key, lockMs).catch(() => undefined);
      }
    },
    Math.max(step / 4, 100),
  );
  return {
    hold: (key) => void renewAt.set(key, Date.now() + step),
    release: (key) => void renewAt.delete(key),
    stop: () => clearInterval(timer),
  };
}
