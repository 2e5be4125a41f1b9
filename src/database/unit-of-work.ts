import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../base/clock';
import { HeldBack } from '../base/held-back';
import type { Log } from '../base/log';
import type { Context, JobOutcome, JobRef, UnitOfWork, Variables } from '../ports/context';
import type { Signer } from '../law/log/keys';
import type { FileStore, RuleTables } from '../ports/stores';
import { enclose } from './enclosure';
import { translate } from './errors';
import { beginJob } from './inbox';
import { createProver, type PublishedLog } from './log/proofs';
import { offeredTask } from './offered-task';
import { Pending } from './pending';
import { recordOfCase } from './record';
import { isAnswer, refusalEntry } from './refusal';
import { rememberAnswers } from './remembered-answers';
import { caseStorage } from './storage';
import { createStores } from './stores';
import { settledDeployment } from './stores/deployment-runs';
import { tableText } from './stores/tables';
import { inTransaction } from './transaction';
import { unvouchedOfCase } from './vouching/of-case';

export interface Surroundings {
  rules: RuleTables;
  files: FileStore;
  clock: Clock;
  log: Log;
  /** Signs each entry of the record. */
  key: Signer;
  /** Where proofs come from; without: there are none. */
  published?: PublishedLog;
}

/** Units of work on PostgreSQL. @throws DatabaseUnavailable from every method */
export function createUnitOfWork(dataSource: DataSource, surroundings: Surroundings): UnitOfWork {
  const { clock, key, published, ...around } = surroundings;
  const rulesOf = rememberAnswers(surroundings.rules);
  const prover = createProver(key, published);

  async function perform<T>(
    transaction: EntityManager,
    pending: Pending,
    act: (context: Context) => Promise<T>,
    job?: { caseId?: string | null; deployment: number | null },
  ): Promise<T> {
    const { manager, close } = enclose(transaction);
    const context: Context = {
      ...createStores(manager, clock, pending),
      ...around,
      clock,
      rules: rulesOf({
        deployment: () => (job ? Promise.resolve(job.deployment) : settledDeployment(manager)),
        textOf: (key) => tableText(manager, key),
      }),
      storage: caseStorage(manager, pending, job?.caseId),
      record: {
        append: (entry) => void pending.entries.push(structuredClone(entry)),
        ofCase: (caseId) => recordOfCase(manager, caseId),
        proofsOfCase: (caseId) => prover.ofCase(manager, caseId),
        proofOf: (asked) => prover.of(manager, asked),
        unvouched: (caseId) => unvouchedOfCase(manager, caseId, key),
      },
      outbox: { publish: (message) => void pending.messages.push(structuredClone(message)) },
    };
    return act(context).finally(close);
  }

  /** The job's effect, its inbox row and the record, together. */
  const attempt = async (job: JobRef, act: (context: Context) => Promise<Variables>): Promise<JobOutcome> => {
    const outcome = await inTransaction(dataSource, async (manager) => {
      const receivedAt = clock.now();
      const { outcome: before, deployment, heldBack } = await beginJob(manager, job, receivedAt);
      if (heldBack) return new HeldBack(heldBack);
      if (before) return before;
      const pending = new Pending(key);
      const variables = await perform(manager, pending, act, { caseId: job.caseId, deployment });
      const outcome: JobOutcome = { kind: 'completed', variables };
      await pending.write(manager, clock.now(), { ref: job, receivedAt, outcome });
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
    inTransaction(dataSource, async (manager) => {
      const receivedAt = clock.now();
      const { outcome: before } = await beginJob(manager, { ...job, caseId: null }, receivedAt);
      if (before) return before;
      const pending = new Pending(key);
      pending.entries.push(entry);
      await pending.write(manager, clock.now(), { ref: job, receivedAt, outcome });
      return outcome;
    });

  return {
    run: (act) =>
      inTransaction(dataSource, async (manager) => {
        const pending = new Pending(key);
        const result = await perform(manager, pending, act);
        await pending.write(manager, clock.now());
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
