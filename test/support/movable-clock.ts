import type { Clock } from '../../src/base/clock';

export interface MovableClock extends Clock {
  set(instant: string | Date): void;
}

/** A clock that stands still until it is set. */
export function movableClock(start: string | Date): MovableClock {
  let now = new Date(start);
  return { now: () => new Date(now), set: (instant) => void (now = new Date(instant)) };
}
