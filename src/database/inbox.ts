import type { EntityManager } from 'typeorm';
import type { JobOutcome, JobRef } from '../ports/context';

interface Begun {
  outcome?: JobOutcome;
  deployment?: number | null;
  elsewhere?: true;
}

/** A job that is new has no outcome yet. `deployment`: the newest of models, null while one runs. */
export interface BegunJob {
  outcome: JobOutcome | null;
  deployment: number | null;
}

/**
 * Takes the job for this transaction, and locks its case in the same round trip. Another transaction with the same job
 * waits here until the first has ended. Gives the remembered outcome when the job is not new.
 * @throws Error when the user task was recorded by another job
 */
export async function beginJob(
  manager: EntityManager,
  { key, type, userTaskKey, caseId = null }: Omit<JobRef, 'actor'>,
  now: Date,
): Promise<BegunJob> {
  const asked = [key, type, userTaskKey, now, caseId];
  const [row] = await manager.query<[{ begun: Begun }]>('SELECT begin_job($1, $2, $3, $4, $5) AS begun', asked);
  const { outcome = null, deployment = null, elsewhere } = row.begun;
  if (elsewhere) throw new Error(`User task ${userTaskKey} is recorded by another job already`);
  return { outcome, deployment };
}
