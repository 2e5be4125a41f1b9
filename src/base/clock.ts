/** The only source of time. Tests pass a clock that they move together with the engine's. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
