import type { QueryRunner } from 'typeorm';

const ending = new Set(['COMMIT', 'ROLLBACK']);

/**
 * Makes the statements of one transaction wait for each other (pg no longer does), and refuses those that come after the act has
 * ended: a promise nobody waited for must not write on its own after a rollback. Call the returned function when the act has ended.
 */
export function takeTurns(runner: QueryRunner): () => void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  runner.query = ((...args: unknown[]) => {
    if (ended && !ending.has(String(args[0]))) return Promise.reject(new Error('The transaction of this context has ended'));
    const turn = last.then(() => query(...args));
    last = turn.catch(() => undefined);
    return turn;
  }) as QueryRunner['query'];
  return () => void (ended = true);
}
