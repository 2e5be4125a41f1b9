import type { EntityManager, QueryRunner } from 'typeorm';

export interface Enclosure {
  /** What the act may use. */
  manager: EntityManager;
  /** Does an act and takes back what it wrote, whatever came of it. */
  savepoint(act: () => Promise<unknown>): Promise<void>;
  /** Resolves when the statements begun have ended; later ones fail. */
  close(): Promise<void>;
}

/**
 * Stands between an act and its transaction. A promise that the act began and did not wait for cannot write after the
 * act has ended, where a rollback no longer reaches it.
 */
export function enclose({ queryRunner, dataSource }: EntityManager): Enclosure {
  const runner = queryRunner!;
  let begun: Promise<unknown> = Promise.resolve();
  let closed = false;
  const savepoint = { isDue: false };
  const wasSent = () => !savepoint.isDue;

  const send = (...statement: Parameters<QueryRunner['query']>) => {
    const turn = runner.query(...statement);
    begun = Promise.allSettled([begun, turn]);
    return turn;
  };
  const query = (...statement: Parameters<QueryRunner['query']>) => {
    if (closed) return Promise.reject(new Error('The transaction of this context has ended'));
    if (savepoint.isDue) {
      savepoint.isDue = false;
      send('SAVEPOINT tried').catch(() => undefined); // what follows fails, too
    }
    return send(...statement);
  };
  return {
    manager: dataSource.createEntityManager(Object.assign(Object.create(runner) as QueryRunner, { query })),
    async savepoint(act) {
      savepoint.isDue = true;
      try {
        await act();
      } finally {
        if (wasSent()) await send('ROLLBACK TO SAVEPOINT tried');
        savepoint.isDue = false;
      }
    },
    async close() {
      closed = true;
      await begun;
    },
  };
}
