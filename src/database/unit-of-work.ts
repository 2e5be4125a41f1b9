import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import type { Context, JobOutcome, UnitOfWork, Variables } from '../context';
import type { FileStore, RuleTables } from '../domain/stores';
import type { Log } from '../log';
import { rememberOutcome, takeJob, usedUserTasks } from './inbox';
import { Pending } from './pending';
import { recordOfCase } from './record';
import { isAnswer, refusalEntry } from './refusal';
import { createStores } from './stores';
import { inTransaction } from './transaction';
import { translate } from './errors';

export interface Surroundings { rules: RuleTables; files: FileStore; clock: Clock; log: Log }

/** Units of work on PostgreSQL. @throws DatabaseUnavailable from every method */
export function createUnitOfWork(dataSource: DataSource, surroundings: Surroundings): UnitOfWork {
  const { clock } = surroundings;

  const contextOn = (manager: EntityManager, pending: Pending): Context => ({
    ...createStores(manager),
    ...surroundings,
    record: { append: (entry) => void pending.entries.push(structuredClone(entry)), ofCase: (caseId) => recordOfCase(manager, caseId) },
    outbox: { publish: async (message) => void pending.messages.push(structuredClone(message)) },
  });

  return {
    run: (act) =>
      inTransaction(dataSource, async (manager) => {
        const pending = new Pending();
        const result = await act(contextOn(manager, pending));
        await pending.write(manager, clock.now());
        return result;
      }),

    once: (job, act) =>
      inTransaction(dataSource, async (manager) => {
        const remembered = await takeJob(manager, job, clock.now());
        if (remembered) return remembered;
        const pending = new Pending();
        const outcome = await attempt(manager, pending, () => act(contextOn(manager, pending)));
        await rememberOutcome(manager, job.key, outcome);
        await pending.write(manager, clock.now());
        return outcome;

        async function attempt(manager: EntityManager, pending: Pending, act: () => Promise<Variables>): Promise<JobOutcome> {
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
      }),

    usedUserTasks: (keys) => inTransaction(dataSource, (manager) => usedUserTasks(manager, keys)),
  };
}
