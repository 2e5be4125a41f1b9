import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf } from './reason';

/**
 * Milliseconds to wait before attempt `attempt` (1 = first repetition): base, 2·base, 4·base … at most `cap`, each ± 20
 * %.
 */
export function backOff(attempt: number, base = 1_000, cap = 60_000): number {
  const plain = Math.min(cap, base * 2 ** Math.min(Math.max(attempt, 1) - 1, 30));
  return Math.round(plain * (0.8 + Math.random() * 0.4));
}

/** Waits, or returns at once when `signal` aborts. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}

export interface Patience {
  /** Default two minutes. */
  timeoutMs?: number;
  everyMs?: number;
  /** An error that waiting can't mend; it ends the waiting. */
  stop?: () => Error | undefined;
}

/**
 * Asks until the answer is neither undefined, null nor false. A question that throws counts as "not yet".
 * Throws after `timeoutMs` with the description and the last failure; throws `stop`'s error as soon as it has one.
 */
export async function until<T>(
  description: string,
  ask: () => Promise<T | undefined | null | false>,
  { timeoutMs = 120_000, everyMs = 200, stop }: Patience = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      cause = undefined;
    } catch (failure) {
      cause = failure;
    }
    const stopped = stop?.();
    if (stopped) throw stopped;
    if (Date.now() > end) {
      const last = reasonOf(cause ?? 'not yet');
      throw new Error(`${description}: not within ${timeoutMs / 1000} s (${last})`, { cause });
    }
    await pause(everyMs);
  }
}
