import type { RecordedEntry, RecordEntry } from '../law/record/entry';
import type { EngineMessage } from './messages';

/** Proofs (C2SP tlog-proof) that entries stand in the log, and the key (C2SP vkey) by which anybody checks them. */
export interface Proofs {
  /** null: this system publishes no log. */
  key: string | null;
  texts: { sequence: number; text: string }[];
}

/** An entry of a case by a detail of its act. */
export interface AskedEntry {
  caseId: string;
  act: string;
  detail: string;
  value: string;
}

/** Append-only record: signed entries, and the tree that grows out of them. */
export interface RecordStore {
  /** Appended when the transaction commits, in call order. */
  append(entry: RecordEntry): void;
  ofCase(caseId: string): Promise<RecordedEntry[]>;
  /** Of the entries that the case had before this transaction; waits a moment for those that are not integrated yet. */
  proofsOfCase(caseId: string): Promise<Proofs>;
  /** Of one entry; null: it does not exist, or is not integrated yet. */
  proofOf(asked: AskedEntry): Promise<string | null>;
}

/** Messages that leave with the transaction. */
export interface Outbox {
  publish(message: EngineMessage): void;
}

/** Bytes on disk. Paths are relative to the store. */
export interface FileStore {
  /** Writes a whole file atomically; an existing path is replaced only by the same bytes. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes?: number): Promise<{ bytes: number; sm3: string }>;
  /** Removes a file that no row refers to: the act that would have referred to it failed. A missing file is fine. */
  discard(path: string): Promise<void>;
  read(path: string): NodeJS.ReadableStream;
  absolute(path: string): string;
}

/** An answer of a decision table, and the deployed version that gave it. */
export interface Evaluation {
  output: unknown;
  version: number;
  key: string;
}

/** Decision tables (DMN) as deployed on the engine. */
export interface RuleTables {
  /**
   * `output` is what the table returns (list for COLLECT), null when no row applies.
   * `key`: decide by that deployed version, not the newest.
   */
  evaluate(decisionId: string, facts: Record<string, unknown>, key?: string | null): Promise<Evaluation>;
}

/** A diagram as deployed; the portal draws it, so that the published flow chart is the executed one. */
export interface DeployedModel {
  processId: string;
  name: string;
  version: number;
  key: string;
  xml: string;
  deployedAt: string;
}
export interface ModelStore {
  latest(processId: string): Promise<DeployedModel | null>;
  all(): Promise<DeployedModel[]>;
  save(model: DeployedModel): Promise<void>;
}

/**
 * A decision table as deployed, with its whole file; the portal shows it, so that the published catalogue is the one
 * that decides (D1, L10).
 */
export interface DeployedTable {
  decisionId: string;
  name: string;
  version: number;
  key: string;
  xml: string;
  deployedAt: string;
}
export interface TableStore {
  latest(decisionId: string): Promise<DeployedTable | null>;
  save(table: DeployedTable): Promise<void>;
}

/** Models as their files were deployed last: SM3 by file name. */
export interface DeployedFiles {
  digests(): Promise<Map<string, string>>;
  save(name: string, sm3: string): Promise<void>;
}
