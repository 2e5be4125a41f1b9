import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until `ask` gives something other than undefined, null or false; fails with `what` after `timeoutMs`. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, timeoutMs = 60_000, everyMs = 250): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(everyMs);
  }
  throw new Error(`Waited ${timeoutMs} ms for ${what}`, { cause: last });
}
