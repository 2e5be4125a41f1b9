import type { Writable } from 'node:stream';
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

interface Connected {
  connection: { stream: Writable };
}

/** What is sent until the event loop goes on goes out in one write: a call of the system costs more than a statement. */
function together(wire: Writable): void {
  wire.cork();
  setImmediate(() => wire.uncork());
}

/**
 * BEGIN is sent with the first statement and COMMIT with the last, without waiting for their answers: PostgreSQL answers
 * in order, and a COMMIT behind a statement that failed takes everything back.
 */
async function transact<T>(dataSource: DataSource, act: Act<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const wire = ((await runner.connect()) as Connected).connection.stream;
    together(wire);
    const begun = runner.query('BEGIN');
    const takeBack = () => begun.then(() => runner.query('ROLLBACK')).catch(() => undefined);
    begun.catch(() => undefined); // told where it is awaited
    let final: Statement | undefined;
    const open: Open = { manager: runner.manager, last: (statement) => (final = statement) };
    const result = await act(open).catch(async (error: unknown) => {
      await takeBack();
      throw error;
    });
    await begun;
    together(wire);
    const sent = final && runner.query(final.text, final.parameters);
    for (const answer of await Promise.allSettled([sent, runner.query('COMMIT')]))
      if (answer.status === 'rejected') throw answer.reason;
    return result;
  } finally {
    await runner.release();
  }
}
