export interface BrokerClock {
  /**
   * Moves the engine's clock forward to this instant; it runs on from there. Throws when that would be back in time.
   */
  moveTo(at: Date): Promise<void>;
  now(): Promise<Date>;
  /** Milliseconds by which the engine's clock is off the machine's; a restarted engine needs them again. */
  offsetMs(): number;
}

/**
 * The clock of an engine started with `zeebe.clock.controlled`, through its management address. It begins at `start`.
 */
export function brokerClock(managementUrl: string, start: Date): BrokerClock {
  let offset = start.getTime() - Date.now();
  const call = async (path: string, body?: object): Promise<Date> => {
    const response = await fetch(`${managementUrl}/actuator/clock${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The engine's clock answered ${response.status}: ${await response.text()}`);
    return new Date(((await response.json()) as { epochMilli: number }).epochMilli);
  };
  const clock: BrokerClock = {
    now: () => call(''),
    offsetMs: () => offset,
    async moveTo(at) {
      const now = await clock.now();
      const ahead = at.getTime() - now.getTime();
      if (ahead < 0)
        throw new Error(`The engine's clock can't go back from ${now.toISOString()} to ${at.toISOString()}`);
      await call('/add', { offsetMilli: ahead });
      offset += ahead;
    },
  };
  return clock;
}
