import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

export interface Sent {
  /** BEGIN, COMMIT and SAVEPOINT among them. */
  statements: number;
  /** Statements that wait for no answer go together. */
  roundTrips: number;
}

/**
 * What this data source has sent to PostgreSQL since now. Counted where the driver sends it, so that nothing an ORM adds
 * by itself is missed.
 */
export function countStatements(dataSource: DataSource): () => Sent {
  const { master } = dataSource.driver as unknown as { master: Pool };
  const counted = new WeakSet<PoolClient>();
  const sent: Sent = { statements: 0, roundTrips: 0 };
  master.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    let unanswered = 0;
    const send = client.query;
    client.query = function query(this: PoolClient, ...args: unknown[]) {
      sent.statements += 1;
      if (unanswered === 0) sent.roundTrips += 1;
      unanswered += 1;
      const answered = () => void (unanswered -= 1);
      const answer = Reflect.apply<PoolClient, unknown[], unknown>(send, this, args);
      void Promise.resolve(answer).then(answered, answered);
      return answer;
    } as typeof send;
  });
  return () => ({ ...sent });
}
