import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { EnforcementCase, Party } from '../law/case/case';
import type { Agency } from '../law/people/agency';
import type { TaskSignature, WorkItem } from '../law/case/work-item';
import type { Person } from '../law/people/person';
import type { Query } from './query';
import type * as registers from './registers';
import type { JobOutcome, JobRef, Variables } from './jobs';
import type { RunStore } from './runs';
import type { CaseRow } from './rows';
import type * as store from './stores';

export type { JobOutcome, JobPlace, JobRef, Variables } from './jobs';

/**
 * All that is kept of one case, as it was when it was opened. `rows` by table, in the order in which they were first
 * saved.
 */
export interface CaseContent {
  case: EnforcementCase;
  party: Party;
  agency: Agency;
  /** Officers in charge, and the accounts asked for. */
  people: Person[];
  rows: Record<string, CaseRow[]>;
}

/** What is to be written of one case. */
export interface CaseChanges {
  caseId: string;
  case: EnforcementCase | null;
  party: Party | null;
  rows: Record<string, CaseRow[]>;
}

/** Where cases are kept. */
export interface CaseStorage {
  /**
   * Everything of the case in one go. `hold`: nobody else opens it so until the transaction ends, so that acts on one
   * case happen one after the other. @throws BusinessError NOT_FOUND
   */
  open(caseId: string, asked: { hold: boolean; accounts?: string[] }): Promise<CaseContent>;
  /** Written when the transaction commits. */
  keep(changes: CaseChanges): void;
}

/** What the house may touch. Everything written through one Context commits together or not at all. */
export interface Context {
  storage: CaseStorage;
  cases: registers.CaseRegister;
  limits: registers.LimitRegister;
  /** Answers a question that a stage declares. */
  ask<A, R>(query: Query<A, R>, asked: A): Promise<R>;
  people: registers.PeopleRegister;
  agencies: registers.AgencyRegister;
  numbers: registers.NumberSeries;
  savedFilters: registers.SavedFilters;
  record: store.RecordStore;
  tallies: store.Tallies;
  outbox: store.Outbox;
  drafts: store.DraftStore;
  files: store.FileStore;
  rules: store.RuleTables;
  models: store.ModelStore;
  tables: store.TableStore;
  deployedFiles: store.DeployedFiles;
  deploymentRuns: store.DeploymentRuns;
  runs: RunStore;
  clock: Clock;
  log: Log;
  /**
   * Does an act and takes all of it back: whoever asks knows whether it would be refused, before anything is said.
   * @throws what the act throws
   */
  tryOut(act: (context: Context) => Promise<unknown>): Promise<void>;
}

export interface OfferedTask {
  item: WorkItem;
  signature: TaskSignature | null;
}

/** One database transaction at a time. */
export interface UnitOfWork {
  /** Runs `act` in one transaction with record and outbox. */
  run<T>(act: (context: Context) => Promise<T>): Promise<T>;
  /**
   * Runs `act` at most once per job key: its effect and its inbox row commit together, a redelivered job gets the
   * remembered outcome. A BusinessError rolls the effect back and is remembered as outcome and appended to the record
   * when it answers a person (userTaskKey) or has a code that a diagram catches; else it is thrown, so that a retry can
   * succeed after the cause was put right.
   */
  once(job: JobRef, act: (context: Context) => Promise<Variables>): Promise<JobOutcome>;
  /** The newest task of this element that was offered, and what was signed for it; null: none was ever offered. */
  taskOf(processInstanceKey: string, elementId: string): Promise<OfferedTask | null>;
  /** Which of these completed user tasks have been recorded already. */
  usedUserTasks(keys: string[]): Promise<Set<string>>;
}
