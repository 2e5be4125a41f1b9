import type { z } from 'zod';
import type { Role } from '../law/people/person';
import type { CaseFile, SignedFile } from './case-file';

/** The job being worked on. */
export interface Job {
  key: string;
  processInstanceKey: string;
  processId: string;
  elementId: string;
  /** Of the element as this instance has entered it: each time round a loop another one. */
  elementInstanceKey: string;
}

interface Shape<Input extends z.ZodType, Output extends z.ZodType> {
  /**
   * Variables it reads; a breach is an incident at once. The case itself is found by `caseId`, which every process has.
   */
  input: Input;
  /** Variables it writes; checked before completion. */
  output: Output;
  /**
   * What it does to the proof that no decision goes round the legal review (L2): it records the decision, it finds the
   * scope of the review, or it concludes new findings, after which an earlier review no longer counts.
   */
  gate?: 'decides' | 'scopes' | 'concludes';
  /** It rests on rows of the case: each has to be as the record vouches for it (L2, P4). */
  vouched?: true;
  /** Chinese name of a new job's element template (`npm run templates`); a template that exists keeps its own. */
  title?: string;
}

type Answer<Output extends z.ZodType> = Promise<z.input<Output>> | z.input<Output>;

/** Does a step of the system. The host has opened and locked the case. */
export interface AutomaticWorker<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> extends Shape<Input, Output> {
  completedBy?: undefined;
  run(input: z.output<Input>, file: CaseFile, job: Job): Answer<Output>;
}

/**
 * Records what a person did in the user task that the element's header `userTask` names. The host finds out who
 * completed it; whoever may not is refused (TASK_REFUSED) before `run`: another role, another agency, a handler who is
 * not in charge.
 */
export interface PersonWorker<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> extends Shape<
  Input,
  Output
> {
  completedBy: readonly Role[];
  /**
   * `required`: what this task decides counts only when that person has signed exactly this content (签署). Handed in on
   * the case page it is signed; handed in through Tasklist it waits for the signature.
   */
  signature?: 'required';
  run(input: z.output<Input>, file: SignedFile, job: Job): Answer<Output>;
}

export type Worker = AutomaticWorker | PersonWorker;

/**
 * Declares a worker: schema, schema, function. One per file of `workers/<process>/`; the file's name is the job type.
 */
export function worker<Input extends z.ZodType, Output extends z.ZodType>(
  definition: PersonWorker<Input, Output>,
): PersonWorker<Input, Output>;
export function worker<Input extends z.ZodType, Output extends z.ZodType>(
  definition: AutomaticWorker<Input, Output>,
): AutomaticWorker<Input, Output>;
export function worker(definition: Worker): Worker {
  return definition;
}
