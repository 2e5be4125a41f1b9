import { reasonOf } from '../base/reason';

/**
 * Asks until the answer is neither undefined nor false. A check that throws counts as "not yet".
 * Throws after `timeoutMs` with the description and the last failure; throws `stop`'s error as soon as it has one.
 */
export async function until<T>(
  description: string,
  check: () => Promise<T | undefined | false>,
  { timeoutMs = 120_000, everyMs = 200, stop }: { timeoutMs?: number; everyMs?: number; stop?: () => Error | undefined } = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown = 'not yet';
  for (;;) {
    try {
      const answer = await check();
      if (answer !== undefined && answer !== false) return answer;
    } catch (failure) {
      last = failure;
    }
    const stopped = stop?.();
    if (stopped) throw stopped;
    if (Date.now() > end) {
      throw new Error(`${description}: not within ${timeoutMs / 1000} s (${reasonOf(last)})`);
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
