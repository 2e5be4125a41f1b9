import type { DataSource } from 'typeorm';
import { HeldBack } from '../base/held-back';
import type { Context, JobOutcome, JobRef, UnitOfWork, Variables } from '../ports/context';
import { createContexts, type Surroundings } from './context';
import { translate } from './errors';
import { beginJob } from './inbox';
import { offeredTask } from './offered-task';
import { Pending } from './pending';
import { isAnswer, refusalEntry } from './refusal';
import { heldCase } from './storage';
import { inTransaction } from './transaction';

/** Units of work on PostgreSQL. @throws DatabaseUnavailable from every method */
export function createUnitOfWork(dataSource: DataSource, surroundings: Surroundings): UnitOfWork {
  const { clock, key } = surroundings;
  const perform = createContexts(surroundings);

  /** The job's effect, its inbox row and the record, together. The case is read while its lock is waited for. */
  const attempt = async (job: JobRef, act: (context: Context) => Promise<Variables>): Promise<JobOutcome> => {
    const outcome = await inTransaction(dataSource, async (open) => {
      const receivedAt = clock.now();
      const beginning = beginJob(open.manager, job, receivedAt);
      const held = job.caseId ? heldCase(open.manager, job.caseId, job.actor ? [job.actor] : []) : null;
      const { outcome: before, deployment, heldBack } = await beginning;
      if (heldBack) return new HeldBack(heldBack);
      if (before) return before;
      const pending = new Pending(key);
      const variables = await perform(open.manager, { pending, held, deployment }, act);
      const outcome: JobOutcome = { kind: 'completed', variables };
      await pending.write(open, clock.now(), { ref: job, receivedAt, outcome });
      return outcome;
    });
    if (outcome instanceof HeldBack) throw outcome;
    return outcome;
  };

  /**
   * A refusal undid everything: it is remembered and goes on record by itself. A twin may have come first with another
   * answer.
   */
  const refuse = (job: JobRef, entry: Pending['entries'][number], outcome: JobOutcome): Promise<JobOutcome> =>
    inTransaction(dataSource, async (open) => {
      const receivedAt = clock.now();
      const { outcome: before } = await beginJob(open.manager, { ...job, caseId: null }, receivedAt);
      if (before) return before;
      const pending = new Pending(key);
      pending.entries.push(entry);
      await pending.write(open, clock.now(), { ref: job, receivedAt, outcome });
      return outcome;
    });

  return {
    run: (act) =>
      inTransaction(dataSource, async (open) => {
        const pending = new Pending(key);
        const result = await perform(open.manager, { pending }, act);
        await pending.write(open, clock.now());
        return result;
      }),

    once: (job, act) =>
      attempt(job, act).catch((error: unknown) => {
        if (!isAnswer(error, job)) throw error;
        return refuse(job, refusalEntry(job, error), { kind: 'error', code: error.code, message: error.message });
      }),

    taskOf: (processInstanceKey, elementId) =>
      offeredTask(dataSource, processInstanceKey, elementId).catch((error: unknown) => {
        throw translate(error);
      }),

    async usedUserTasks(keys) {
      const used = dataSource.query<{ key: string }[]>(
        'SELECT user_task_key AS key FROM inbox WHERE user_task_key = ANY ($1)',
        [keys],
      );
      const rows = await used.catch((error: unknown) => {
        throw translate(error);
      });
      return new Set(rows.map(({ key }) => key));
    },
  };
}
