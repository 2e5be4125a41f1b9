import type { z } from 'zod';
import type { Context } from './context';
import type { Person, Role } from '../law/people/person';

/** The job being worked on. `by` is the person who completed the user task before it. */
export interface Job {
  key: string;
  processInstanceKey: string;
  elementId: string;
}

export interface PersonJob extends Job {
  by: Person;
}

interface Shape<Input extends z.ZodType, Output extends z.ZodType> {
  /** Variables it reads; a breach is an incident at once. */
  input: Input;
  /** Variables it writes; checked before completion. */
  output: Output;
  /**
   * What it does to the proof that no decision goes round the legal review (L2): it records the decision, it finds the
   * scope of the review, or it concludes new findings, after which an earlier review no longer counts.
   */
  gate?: 'decides' | 'scopes' | 'concludes';
  /** Chinese name of a new job's element template (`npm run templates`); a template that exists keeps its own. */
  title?: string;
}

export interface AutomaticWorker<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> extends Shape<Input, Output> {
  completedBy?: undefined;
  run(input: z.output<Input>, context: Context, job: Job): Promise<z.input<Output>>;
}

/**
 * Records what a person did in the user task that the element's header `userTask` names. The host finds out who completed it;
 * a person without one of the roles is refused (TASK_REFUSED) before `run`.
 */
export interface PersonWorker<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> extends Shape<Input, Output> {
  completedBy: readonly Role[];
  run(input: z.output<Input>, context: Context, job: PersonJob): Promise<z.input<Output>>;
}

export type Worker = AutomaticWorker<any, any> | PersonWorker<any, any>;

/** Declares a worker: schema, schema, function. One per file of `workers/`; the file's name is the job type. */
export function worker<Input extends z.ZodType, Output extends z.ZodType>(definition: PersonWorker<Input, Output>): PersonWorker<Input, Output>;
export function worker<Input extends z.ZodType, Output extends z.ZodType>(definition: AutomaticWorker<Input, Output>): AutomaticWorker<Input, Output>;
export function worker(definition: Worker): Worker {
  return definition;
}
