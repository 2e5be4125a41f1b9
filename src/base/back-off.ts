/** Milliseconds to wait before attempt `attempt` (1 = first repetition): base, 2·base, 4·base … at most `cap`, each ± 20 %. */
export function backOff(attempt: number, base = 1_000, cap = 60_000): number {
  const plain = Math.min(cap, base * 2 ** Math.min(Math.max(attempt, 1) - 1, 30));
  return Math.round(plain * (0.8 + Math.random() * 0.4));
}

/** Waits, or returns at once when `signal` aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
