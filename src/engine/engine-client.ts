import type { Readable } from 'node:stream';
import type { Resource } from '../models/resource';
import type { ActivatedJob } from './job';
import type { RawDeployment } from './resources';

/** What is asked for when jobs are fetched. `lockMs`: how long nobody else gets the job. */
export interface JobRequest {
  type: string;
  worker: string;
  lockMs: number;
  fetchVariables?: string[];
}

/** A pushed stream: `data` events carry raw jobs (see fromPush). `cancel` tells the engine, `destroy` only forgets. */
export type JobSource = Readable & { cancel(): void };

export interface TokenMove {
  processInstanceKey: string;
  /** Element instance that ends. */
  from: string;
  to: string[];
  variables: object;
}

/** The engine as this system uses it. Every call throws the gRPC error (see grpc-error.ts); nothing is retried here. */
export interface EngineClient {
  /** Jobs that are ready now; does not wait for new ones. */
  activate(request: JobRequest, max: number): Promise<ActivatedJob[]>;
  /** Jobs as they become ready, until the stream breaks or is closed. */
  stream(request: JobRequest): Promise<JobSource>;
  complete(jobKey: string, variables: object): Promise<void>;
  /** `retries` 0 makes an incident with `message`. */
  fail(jobKey: string, retries: number, backOffMs: number, message: string): Promise<void>;
  throwError(jobKey: string, code: string, message: string, variables: object): Promise<void>;
  /** Nobody else gets the job for another `lockMs` from now. */
  extend(jobKey: string, lockMs: number): Promise<void>;
  deploy(resources: Resource[]): Promise<RawDeployment>;
  publish(message: {
    name: string;
    correlationKey: string;
    messageId: string;
    variables: object;
    timeToLive: number;
  }): Promise<void>;
  /** By the newest version of the decision, or by the one deployed under `decisionKey`. */
  evaluate(
    decisionId: string,
    variables: object,
    decisionKey?: string | null,
  ): Promise<{ output: unknown; version: number; key: string }>;
  /** The newest version of a decision, whatever it answers. */
  newestTable(decisionId: string): Promise<{ version: number; key: string }>;
  /** Starts an instance directly (tests and bench only; cases start by message). */
  startInstance(processId: string, variables: object): Promise<string>;
  /** Whether the engine itself has this instance, running; its index may lag. */
  isRunning(processInstanceKey: string): Promise<boolean>;
  /** Ends an instance; one that is gone has ended. */
  cancel(processInstanceKey: string): Promise<void>;
  /** In one step: ends what stands at this element, begins others, with these variables for the whole instance. */
  moveTokens(move: TokenMove): Promise<void>;
  /** Answers when the cluster does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
