import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * How many statements this data source has sent to PostgreSQL since now: round trips, BEGIN, COMMIT and SAVEPOINT among
 * them. Counted where the driver sends them, so that nothing an ORM adds by itself is missed.
 */
export function countStatements(dataSource: DataSource): () => number {
  const { master } = dataSource.driver as unknown as { master: Pool };
  const counted = new WeakSet<PoolClient>();
  let count = 0;
  master.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const send = client.query;
    client.query = function query(this: PoolClient, ...args: unknown[]) {
      count += 1;
      return Reflect.apply<PoolClient, unknown[], unknown>(send, this, args);
    } as typeof send;
  });
  return () => count;
}
