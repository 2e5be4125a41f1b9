import type { Broker } from '../../local/bare-broker';
import type { Counts } from './world';

export interface OpenTask {
  caseId: string;
  elementId: string;
  /** The engine's keys of the instance and of the user task. */
  processInstanceKey: string;
  key: string;
}

/** One side of the benchmark: how a case begins and what has to happen around its user tasks. */
export interface Side {
  name: string;
  broker: Broker;
  /** Starts one case; resolves with its id. */
  begin(): Promise<string>;
  /** Before a task is completed; e.g. evidence for the investigation. */
  prepare(elementId: string, caseId: string): Promise<void>;
  /** Hands a user task in, as this person does. */
  complete(task: OpenTask, as: string, values: object): Promise<void>;
  /** Once the window for statement and defence is open. */
  waive(caseId: string): Promise<void>;
  /** Statements sent to PostgreSQL and tables asked so far. */
  counts(): Counts;
  stop(): Promise<void>;
}
