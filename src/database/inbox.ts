import type { EntityManager } from 'typeorm';
import type { KeptRow } from '../law/record/rows-written';
import type { JobOutcome, JobRef } from '../ports/context';
import type { Statement } from './transaction';
import { rowOf } from './vouching/tables';

interface Begun {
  outcome?: JobOutcome;
  deployment?: number | null;
  elsewhere?: true;
  heldBack?: 'ended' | 'resuming';
}

/** A job that is new has no outcome yet. `deployment`: the newest of models, null while one runs. */
export interface BegunJob {
  outcome: JobOutcome | null;
  deployment: number | null;
  heldBack: 'ended' | 'resuming' | null;
}

/** A job that was done: when it was received, and what became of it. */
export interface Done {
  ref: JobRef;
  receivedAt: Date;
  outcome: JobOutcome;
}

/**
 * Takes the job for this transaction, and locks its case in the same round trip. Another transaction with the same job
 * waits here until the first has ended. Gives the remembered outcome when the job is not new. A job that is held back
 * must do nothing.
 * @throws Error when the user task was recorded by another job
 */
export async function beginJob(
  manager: EntityManager,
  { key, type, userTaskKey, caseId = null, place }: Omit<JobRef, 'actor'>,
  now: Date,
): Promise<BegunJob> {
  const asked = [key, type, userTaskKey, now, caseId, place ? JSON.stringify(place) : null];
  const [row] = await manager.query<[{ begun: Begun }]>('SELECT begin_job($1, $2, $3, $4, $5, $6) AS begun', asked);
  const { outcome = null, deployment = null, heldBack = null, elsewhere } = row.begun;
  if (elsewhere) throw new Error(`User task ${userTaskKey} is recorded by another job already`);
  return { outcome, deployment, heldBack };
}

export const setOutcome = ({ ref, outcome }: Done): Statement => ({
  text: 'UPDATE inbox SET outcome = $1 WHERE job_key = $2',
  parameters: [JSON.stringify(outcome), ref.key],
});

/** The row of the job as it is kept once its outcome is set. */
export const inboxRow = ({ ref, receivedAt, outcome }: Done): KeptRow =>
  rowOf('inbox', {
    job_key: ref.key,
    job_type: ref.type,
    user_task_key: ref.userTaskKey,
    received_at: receivedAt.toISOString(),
    outcome: JSON.parse(JSON.stringify(outcome)) as unknown,
  });
