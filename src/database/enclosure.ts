import type { EntityManager, QueryRunner } from 'typeorm';

export interface Enclosure {
  /** What the act may use: its statements wait for each other (pg no longer queues them). */
  manager: EntityManager;
  /** Resolves when the statements begun have ended; later ones fail. */
  close(): Promise<void>;
}

/**
 * Stands between an act and its transaction. A promise that the act began and did not wait for cannot write after the
 * act has ended, where a rollback no longer reaches it.
 */
export function enclose({ queryRunner, dataSource }: EntityManager): Enclosure {
  const runner = queryRunner!;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const query = (...statement: Parameters<QueryRunner['query']>) => {
    if (closed) return Promise.reject(new Error('The transaction of this context has ended'));
    const turn = last.then(() => runner.query(...statement));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    manager: dataSource.createEntityManager(Object.assign(Object.create(runner) as QueryRunner, { query })),
    async close() {
      closed = true;
      await last;
    },
  };
}
