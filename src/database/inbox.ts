import type { EntityManager } from 'typeorm';
import type { JobOutcome, JobRef } from '../ports/context';
import { type OpenedJson, tables } from './storage';

interface Begun {
  outcome?: JobOutcome;
  content?: OpenedJson | null;
  elsewhere?: true;
}

/**
 * Takes the job for this transaction, and opens its case in the same round trip. Another transaction with the same job waits here until
 * the first has ended. Gives the remembered outcome when the job is not new.
 * @throws Error when the user task was recorded by another job
 */
export async function beginJob(
  manager: EntityManager,
  { key, type, userTaskKey, caseId = null, actor }: JobRef,
  now: Date,
): Promise<{ outcome: JobOutcome } | { outcome: null; content: OpenedJson | null; accounts: string[] }> {
  const accounts = actor && actor !== 'system' ? [actor] : [];
  const [row] = await manager.query<[{ begun: Begun }]>('SELECT begin_job($1, $2, $3, $4, $5, $6, $7) AS begun', [
    key,
    type,
    userTaskKey,
    now,
    caseId,
    tables,
    accounts,
  ]);
  const { outcome, content = null, elsewhere } = row.begun;
  if (elsewhere) throw new Error(`User task ${userTaskKey} is recorded by another job already`);
  return outcome ? { outcome } : { outcome: null, content, accounts };
}
