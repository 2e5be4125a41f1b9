import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isCollision, translate } from './errors';

const ATTEMPTS = 4;

export interface Statement {
  text: string;
  parameters: unknown[];
}

export interface Open {
  manager: EntityManager;
  /** Takes the statement that nothing waits for: it goes with the COMMIT. */
  last(statement: Statement): void;
}

type Act<T> = (open: Open) => Promise<T>;

/**
 * Runs `act` in one transaction (READ COMMITTED), again when the database chose it as the victim of a deadlock.
 * @throws DatabaseUnavailable, StatementRefused, BusinessError, and what `act` throws
 */
export async function inTransaction<T>(dataSource: DataSource, act: Act<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(dataSource, act);
    } catch (error) {
      const translated = translate(error);
      if (!isCollision(translated) || attempt === ATTEMPTS) throw translated;
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

/**
 * BEGIN is sent with the first statement and COMMIT with the last, without waiting for their answers: PostgreSQL answers
 * in order, and a COMMIT behind a statement that failed takes everything back.
 */
async function transact<T>(dataSource: DataSource, act: Act<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const transaction = { isOpen: false };
  try {
    await runner.connect();
    const begin = runner.query('BEGIN').then(() => (transaction.isOpen = true));
    begin.catch(() => undefined); // told where it is awaited
    let final: Statement | undefined;
    const result = await act({ manager: runner.manager, last: (statement) => (final = statement) });
    await begin;
    const sent = final && runner.query(final.text, final.parameters);
    const [written, committed] = await Promise.allSettled([sent, runner.query('COMMIT')]);
    transaction.isOpen = false;
    for (const answer of [written, committed]) if (answer.status === 'rejected') throw answer.reason;
    return result;
  } catch (error) {
    if (transaction.isOpen) await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
