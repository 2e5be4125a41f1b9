import type { RecordedEntry, RecordEntry } from '../law/record/entry';
import type { EngineMessage } from './messages';
import type { UnvouchedRow } from './vouched';

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
  /** Rows of the case that this transaction has not written and that are not as the record vouched for them last. */
  unvouched(caseId: string): Promise<UnvouchedRow[]>;
}

interface TallyKey {
  actor: string;
  caseId: string;
  act: string;
  about: string;
}

export interface Tally extends TallyKey {
  /** How often after the first time. */
  again: number;
}

/** What is done over and over, counted by the hour until the record sums it up. */
export interface Tallies {
  /** Whether it is the first time in this hour. */
  first(key: TallyKey): Promise<boolean>;
  /** One time more in this hour. */
  again(key: TallyKey): Promise<void>;
  /** Takes out the hours that are over; gives those in which something was done again. */
  settle(): Promise<Tally[]>;
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

/** The store on a disk, with what uploads and operations need of it beyond the files themselves. */
export interface DiskStore extends FileStore {
  /** Takes over a file that is complete at the absolute path `from`, which stays; no bytes are copied. */
  adopt(from: string, path: string): Promise<void>;
  /** Absolute folder for uploads that go on later, on the same disk. */
  uploads: string;
  /** Removes partial files whose process is gone or that nobody went on with for a day. */
  sweep(): Promise<void>;
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

/**
 * When models were deployed to the engine. What a table said before a deployment is not what it says after it, and while
 * one runs nobody knows.
 */
export interface DeploymentRuns {
  /** Before the engine is told; gives the deployment's number. */
  begin(): Promise<number>;
  /** After the engine has answered, whatever it answered. */
  end(number: number): Promise<void>;
}

/** A process, decision table or form by its id. */
export interface Thing {
  kind: 'process' | 'decision' | 'form';
  id: string;
}

/** One version of it on the engine. */
export interface ThingVersion extends Thing {
  version: number;
  key: string;
}

/**
 * What this system deployed: the whole text of the file with its digest (SM3), who did it and when. `source`: the
 * installation's own folders, or others given by name.
 */
export interface Deployment extends ThingVersion {
  file: string;
  sm3: string;
  source: 'own' | 'given';
  content: string;
  deployedBy: string;
  deployedAt: string;
}

/** Models as they were deployed by this system, and what was found on the engine beside them. */
export interface DeployedFiles {
  /** Of the newest of each file: SM3 by file name. */
  digests(): Promise<Map<string, string>>;
  save(name: string, sm3: string): Promise<void>;
  /** Every deployment, in order, without the texts. */
  history(): Promise<Omit<Deployment, 'content'>[]>;
  /** The text that this file had under that digest; null when it was deployed before texts were kept. */
  contentOf(file: string, sm3: string): Promise<string | null>;
  enter(deployment: Deployment): Promise<void>;
  /** Enters what somebody else deployed; false when it was entered before. `at`: ISO instant. */
  enterForeign(found: ThingVersion, at: string): Promise<boolean>;
}

/** Whose form it is: one draft per person, subject (a case) and form (an act). */
export interface DraftKey {
  personId: string;
  subject: string;
  form: string;
}

export interface Draft {
  /** Field name to the values of the inputs with that name. */
  values: Record<string, string[]>;
  /** ISO instant. */
  keptAt: string;
}

/** Half-filled forms. They may hold personal data: only their writer reads them, for thirty days at most. */
export interface DraftStore {
  keep(key: DraftKey, values: Draft['values'], now: Date): Promise<void>;
  find(key: DraftKey): Promise<Draft | null>;
  drop(key: DraftKey): Promise<void>;
}
