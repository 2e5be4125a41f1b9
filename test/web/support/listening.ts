import { Client } from 'pg';
import { until } from '../../../src/base/patience';
import type { World } from './world';

/** Listens as the relay does. `nudges`: how often it was told so far that a message waits; the first is waited for. */
export async function listening(world: World): Promise<{ nudges(): Promise<number>; end(): Promise<void> }> {
  const client = new Client({ connectionString: world.databaseUrl });
  let told = 0;
  client.on('notification', () => (told += 1));
  await client.connect();
  await client.query('LISTEN mingfa_outbox');
  return {
    nudges: () => until('the relay to be told', async () => told),
    end: () => client.end(),
  };
}
