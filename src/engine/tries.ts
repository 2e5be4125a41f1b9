import type { Tries } from './answer';

/** Counts how often this process has tried a job. Forgets jobs that ended or were not seen for an hour. */
export function createTries(): { next(jobKey: string): Tries; forget(jobKey: string): void } {
  const seen = new Map<string, { count: number; since: number; last: number }>();
  const hour = 3_600_000;
  return {
    next(jobKey) {
      const now = Date.now();
      for (const [key, { last }] of seen) {
        if (now - last < hour) break;
        seen.delete(key);
      }
      const { count, since } = seen.get(jobKey) ?? { count: 0, since: now };
      seen.delete(jobKey);
      seen.set(jobKey, { count: count + 1, since, last: now });
      return { count: count + 1, sinceMs: now - since };
    },
    forget: (jobKey) => void seen.delete(jobKey),
  };
}
