import type { Deadline, TimeLimit } from '../law/case/deadline';

/**
 * A kind of limit (期限): its stable word, its Chinese name, the decision table with the input that asks for it, and for
 * whom it waits.
 */
export interface LimitKind {
  kind: string;
  name: string;
  table: { id: string; asks: string };
  /** Without: nobody sees it on their list by its kind alone, see src/kinds/limit-duty.ts. */
  waitsFor?: 'handler' | 'publisher';
}

const timeLimits = { id: 'TimeLimits', asks: 'kind' };

/** Declares a limit that the table TimeLimits counts, unless another table is named. */
export const limitKind = (kind: string, name: string, declared: Partial<LimitKind> = {}): LimitKind => ({
  kind,
  name,
  table: timeLimits,
  ...declared,
});

/** The limits of one case. Days are ISO dates; the day from which a limit starts is not counted. */
export interface Limits {
  /** How long the table makes it for the agency of the case. @throws Error when no row fits: the table is at fault */
  length(kind: LimitKind): Promise<TimeLimit>;
  /** Starts it as the table counts it for the agency. @throws Error as `length` */
  open(kind: LimitKind, startsOn: string): Promise<Deadline>;
  /** Starts a limit whose length is known. */
  start(kind: LimitKind, startsOn: string, length: TimeLimit): Deadline;
  /** Marks every running limit of this kind as met on that day. Does nothing when none is running. */
  meet(kind: LimitKind, on: string): void;
  /** Ends every running limit of this kind otherwise than by meeting it; `ending` says how, in Chinese. */
  end(kind: LimitKind, on: string, ending: string): void;
  /** Changes every running limit of this kind, e.g. to end later. */
  prolong(kind: LimitKind, change: (running: Deadline) => Partial<Deadline>): void;
  all(): Deadline[];
}
