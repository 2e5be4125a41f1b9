import type { EntityManager } from 'typeorm';
import type { JobOutcome, JobRef } from '../ports/context';

/**
 * Takes the job for this transaction. Another transaction with the same job waits here until the first has ended.
 * Returns the remembered outcome, or null when the job is new.
 * @throws Error when the user task was recorded by another job
 */
export async function takeJob(manager: EntityManager, { key, type, userTaskKey }: JobRef, now: Date): Promise<JobOutcome | null> {
  const taken = await manager.query(
    `INSERT INTO inbox (job_key, job_type, user_task_key, received_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING job_key`,
    [key, type, userTaskKey, now],
  );
  if (taken.length) return null;
  const [row] = await manager.query('SELECT outcome FROM inbox WHERE job_key = $1', [key]);
  if (!row) throw new Error(`User task ${userTaskKey} is recorded by another job already`);
  return row.outcome;
}

export async function rememberOutcome(manager: EntityManager, key: string, outcome: JobOutcome): Promise<void> {
  await manager.query('UPDATE inbox SET outcome = $2 WHERE job_key = $1', [key, JSON.stringify(outcome)]);
}

export async function usedUserTasks(manager: EntityManager, keys: string[]): Promise<Set<string>> {
  const rows: { key: string }[] = await manager.query('SELECT user_task_key AS key FROM inbox WHERE user_task_key = ANY ($1)', [keys]);
  return new Set(rows.map(({ key }) => key));
}
