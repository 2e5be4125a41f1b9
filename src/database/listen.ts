import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { backOff, pause } from '../base/patience';
import type { Log } from '../base/log';
import { reasonOf } from '../base/reason';

/**
 * Calls `told` at each NOTIFY on the channel with what it says, on a connection of its own that is opened again whenever it breaks (and
 * then calls it once with '', since something may have been missed). Returns what ends it.
 */
export async function listenTo(
  { options }: DataSource,
  channel: string,
  told: (said: string) => void,
  log: Log,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  const connectionString = (options as { url?: string }).url;

  async function untilItBreaks(): Promise<void> {
    const client = new Client({ connectionString, application_name: 'mingfa listener', keepAlive: true });
    const broken = new Promise<void>((resolve) => {
      client.on('end', resolve);
      client.on('error', () => resolve()); // more than one may come while it breaks
      ending.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', ({ payload = '' }) => told(payload));
      await client.query(`LISTEN ${channel}`);
      told('');
      await broken;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    for (let failures = 1; !ending.signal.aborted; failures += 1) {
      const started = Date.now();
      await untilItBreaks().catch((error: unknown) => log.debug('not listening', { channel, reason: reasonOf(error) }));
      if (Date.now() - started > 10_000) failures = 1;
      await pause(backOff(failures, 250, 5_000), ending.signal);
    }
  }
  const running = run();
  return async () => {
    ending.abort();
    await running;
  };
}
