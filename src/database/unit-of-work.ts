import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Context, JobOutcome, JobRef, UnitOfWork, Variables } from '../ports/context';
import type { FileStore, RuleTables } from '../ports/stores';
import type { Log } from '../base/log';
import { enclose } from './enclosure';
import { translate } from './errors';
import { rememberOutcome, takeJob, usedUserTasks } from './inbox';
import { Pending } from './pending';
import { recordOfCase } from './record';
import { isAnswer, refusalEntry } from './refusal';
import { createStores } from './stores';
import { inTransaction } from './transaction';

export interface Surroundings { rules: RuleTables; files: FileStore; clock: Clock; log: Log }

/** Units of work on PostgreSQL. @throws DatabaseUnavailable from every method */
export function createUnitOfWork(dataSource: DataSource, surroundings: Surroundings): UnitOfWork {
  const { clock } = surroundings;

  async function perform<T>(transaction: EntityManager, pending: Pending, act: (context: Context) => Promise<T>): Promise<T> {
    const { manager, close } = enclose(transaction);
    const context: Context = {
      ...createStores(manager, clock),
      ...surroundings,
      record: { append: (entry) => void pending.entries.push(structuredClone(entry)), ofCase: (caseId) => recordOfCase(manager, caseId) },
      outbox: { publish: async (message) => void pending.messages.push(structuredClone(message)) },
    };
    return act(context).finally(close);
  }

  return {
    run: (act) =>
      inTransaction(dataSource, async (manager) => {
        const pending = new Pending();
        const result = await perform(manager, pending, act);
        await pending.write(manager, clock.now());
        return result;
      }),

    once: (job, act) =>
      inTransaction(dataSource, async (manager) => {
        const remembered = await takeJob(manager, job, clock.now());
        if (remembered) return remembered;
        const pending = new Pending();
        const outcome = await attempt(manager, pending, job, () => perform(manager, pending, act));
        await rememberOutcome(manager, job.key, outcome);
        await pending.write(manager, clock.now());
        return outcome;
      }),

    usedUserTasks: (keys) => inTransaction(dataSource, (manager) => usedUserTasks(manager, keys)),
  };
}

/** Runs the act; when it is refused for good, its effect is undone and the refusal goes on record instead. */
async function attempt(manager: EntityManager, pending: Pending, job: JobRef, act: () => Promise<Variables>): Promise<JobOutcome> {
  await manager.query('SAVEPOINT act');
  try {
    return { kind: 'completed', variables: await act() };
  } catch (thrown) {
    const error = translate(thrown);
    if (!isAnswer(error, job)) throw error;
    await manager.query('ROLLBACK TO SAVEPOINT act');
    pending.discard();
    pending.entries.push(refusalEntry(job, error));
    return { kind: 'error', code: error.code, message: error.message };
  }
}
