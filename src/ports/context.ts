import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { CaseDocument } from '../law/case/document';
import type { Evidence } from '../stages/evidence/evidence';
import type { Findings } from '../stages/investigation/findings';
import type { Decision } from '../stages/decision/decision';
import type { Defence } from '../stages/defence/defence';
import type { Delivery } from '../stages/delivery/delivery';
import type { Execution } from '../stages/execution/execution';
import type { Notice } from '../stages/notice/notice';
import type { ScopeFinding } from '../stages/scope/scope-finding';
import type { Review } from '../stages/review/review';
import type { ReviewStatisticsStore } from '../stages/review/statistics/counts';
import type * as store from './stores';

/** What a worker or a route may touch. Everything written through one Context commits together or not at all. */
export interface Context {
  cases: store.CaseStore;
  parties: store.PartyStore;
  findings: store.CaseRows<Findings>;
  notices: store.CaseRows<Notice>;
  defences: store.CaseRows<Defence>;
  scopeFindings: store.CaseRows<ScopeFinding>;
  reviews: store.CaseRows<Review>;
  decisions: store.CaseRows<Decision>;
  deliveries: store.CaseRows<Delivery>;
  executions: store.CaseRows<Execution>;
  documents: store.CaseRows<CaseDocument>;
  evidence: store.CaseRows<Evidence>;
  deadlines: store.DeadlineStore;
  disclosures: store.DisclosureStore;
  people: store.PeopleStore;
  statistics: ReviewStatisticsStore;
  agencies: store.AgencyStore;
  numbers: store.NumberSeries;
  record: store.RecordStore;
  outbox: store.Outbox;
  files: store.FileStore;
  rules: store.RuleTables;
  models: store.ModelStore;
  tables: store.TableStore;
  deployedFiles: store.DeployedFiles;
  clock: Clock;
  log: Log;
}

/** Values that travel through the engine. */
export type Variables = Record<string, unknown>;

export type JobOutcome =
  | { kind: 'completed'; variables: Variables }
  | { kind: 'error'; code: string; message: string };

/** One job as the inbox remembers it. */
export interface JobRef {
  key: string;
  type: string;
  /** The completed user task that this job records, if any; used once only. */
  userTaskKey: string | null;
  /** Case and account that a refusal is recorded under; absent: no case, 'system'. */
  caseId?: string | null;
  actor?: string;
}

/** One database transaction at a time. */
export interface UnitOfWork {
  /** Runs `act` in one transaction with record and outbox. */
  run<T>(act: (context: Context) => Promise<T>): Promise<T>;
  /**
   * Runs `act` at most once per job key: its effect and its inbox row commit together, a redelivered job gets the remembered outcome.
   * A BusinessError rolls the effect back and is remembered as outcome and appended to the record when it answers a person
   * (userTaskKey) or has a code that a diagram catches; else it is thrown, so that a retry can succeed after the cause was put right.
   */
  once(job: JobRef, act: (context: Context) => Promise<Variables>): Promise<JobOutcome>;
  /** Which of these completed user tasks have been recorded already. */
  usedUserTasks(keys: string[]): Promise<Set<string>>;
}
