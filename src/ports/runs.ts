import type { JobOutcome, JobPlace, Variables } from './jobs';
import type { EngineMessage } from './messages';

/** An instance of the engine that works on a case and, as far as is known, has not ended. */
export interface OpenRun {
  key: string;
  caseId: string;
  processId: string;
}

/** A step that took effect in a run, as the inbox remembers it. */
export interface RunStep {
  elementId: string;
  elementInstanceKey: string;
  outcome: JobOutcome;
  /** What was signed for it. */
  content: Variables | null;
  /** ISO instant. */
  at: string;
}

export interface RunHistory extends OpenRun {
  ended: boolean;
  /** Where it began, when it went on for a lost one. */
  base: { lostKey: string; tokens: string[]; variables: Variables } | null;
  steps: RunStep[];
}

/** One instance that goes on for another one. */
export interface Resumption {
  id: string;
  caseId: string;
  processId: string;
  lostKey: string;
  /** Elements at which it goes on. */
  tokens: string[];
  variables: Variables;
}

/** Its instance has begun, and waits at its first step. */
export interface HeldResumption extends Resumption {
  heldKey: string;
  heldElementKey: string;
}

/** A message of a case as it left. */
export type SentMessage = EngineMessage & { writtenAt: Date };

/** A message that began nothing. */
export type UnheardMessage = SentMessage & { caseId: string };

/** An instance that a message without a fact led to this element. */
export interface Strayed extends JobPlace {
  caseId: string;
  why: string;
}

/** What the database knows of the engine's instances. */
export interface RunStore {
  /** Number of the engine that this system works with; the first is 0. */
  engine(): Promise<number>;
  /** The engine after this one has begun; gives its number, also when somebody else counted it already. */
  nextEngine(before: number): Promise<number>;
  open(): Promise<OpenRun[]>;
  /** All of one case, the one that began first on top. */
  ofCase(caseId: string): Promise<RunHistory[]>;
  /** No job of these takes effect any more. */
  end(keys: string[]): Promise<void>;
  begin(resumption: Resumption): Promise<void>;
  held(): Promise<HeldResumption[]>;
  /** Whether one for this lost instance is not done. */
  pending(caseId: string, lostKey: string): Promise<boolean>;
  /** Those that are not held yet. */
  awaited(): Promise<Resumption[]>;
  done(id: string): Promise<void>;
  /** Messages with these correlation keys, as they were written. */
  messages(correlationKeys: string[]): Promise<SentMessage[]>;
  /** Messages of this name that carry the case. */
  messagesOf(caseId: string, name: string): Promise<SentMessage[]>;
  /** Messages that begin a process, sent before `before` (ISO), whose case has had fewer runs of it. */
  unheard(starts: { message: string; processId: string }[], before: string): Promise<UnheardMessage[]>;
  /** Notes it; false: it is known already. */
  strayed(strayed: Strayed): Promise<boolean>;
  /** Those that were not put back yet. */
  astray(): Promise<Strayed[]>;
  putBack(elementInstanceKey: string): Promise<void>;
  /** Of these element instances those of known open runs that left no step. */
  withoutStep(elements: { processInstanceKey: string; elementInstanceKey: string }[]): Promise<Set<string>>;
}
