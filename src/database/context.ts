import type { EntityManager } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { Signer } from '../law/log/keys';
import type { Context } from '../ports/context';
import type { FileStore, RuleTables } from '../ports/stores';
import { enclose } from './enclosure';
import { createProver, type PublishedLog } from './log/proofs';
import { Pending } from './pending';
import { recordOfCase } from './record';
import { rememberAnswers } from './remembered-answers';
import { caseStorage, type HeldCase } from './storage';
import { createStores } from './stores';
import { settledDeployment } from './stores/deployment-runs';
import { tableText } from './stores/tables';
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

interface Begun {
  pending: Pending;
  /** The case that the transaction has locked. */
  held?: HeldCase | null;
  /** Of a job: the newest deployment when it began. */
  deployment?: number | null;
}

/** Lets acts work in a transaction, each with a context that ends when the act does. */
export function createContexts({ key, published, ...around }: Surroundings) {
  const { clock } = around;
  const rulesOf = rememberAnswers(around.rules);
  const prover = createProver(key, published);

  return async function perform<T>(
    transaction: EntityManager,
    { pending, held = null, deployment }: Begun,
    act: (context: Context) => Promise<T>,
  ): Promise<T> {
    const { manager, savepoint, close } = enclose(transaction);
    const storage = caseStorage(manager, pending, held);
    const context: Context = {
      ...createStores(manager, clock, pending),
      ...around,
      rules: rulesOf({
        deployment: () => (deployment === undefined ? settledDeployment(manager) : Promise.resolve(deployment)),
        textOf: (table) => tableText(manager, table),
      }),
      storage,
      record: {
        append: (entry) => void pending.entries.push(structuredClone(entry)),
        ofCase: (caseId) => recordOfCase(manager, caseId),
        proofsOfCase: (caseId) => prover.ofCase(manager, caseId),
        proofOf: (asked) => prover.of(manager, asked),
        unvouched: (caseId) => unvouchedOfCase(manager, caseId, key),
      },
      outbox: { publish: (message) => void pending.messages.push(structuredClone(message)) },
      tryOut: (tried) =>
        savepoint(() => perform(manager, { pending: new Pending(key), held: storage.held(), deployment }, tried)),
    };
    return act(context).finally(close);
  };
}
