import { pause } from './patience';

/** A wait that can be cut short. */
export interface Bell {
  ring(): void;
  wait(milliseconds: number): Promise<void>;
}

export function createBell(): Bell {
  let current = new AbortController();
  return {
    ring: () => current.abort(),
    async wait(milliseconds) {
      await pause(milliseconds, current.signal);
      if (current.signal.aborted) current = new AbortController();
    },
  };
}
