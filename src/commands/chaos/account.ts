import { createDataSource } from '../../database';
import type { Outcome } from './play-on';

/** What must never be. */
export interface Account {
  /** Taken in, and not in the database. */
  lost: string[];
  /** More than one decision, publication or archive entry of one decision. */
  doubled: string[];
  /** Not ended. */
  stuck: string[];
}

const doubledIn = `
  SELECT case_id AS id FROM decisions WHERE case_id = ANY ($1) GROUP BY 1 HAVING count(*) > 1
  UNION SELECT case_id FROM record WHERE case_id = ANY ($1)
    AND act IN ('decision-made', 'decision-published', 'case-archived', 'case-process-started')
  GROUP BY case_id, act HAVING count(*) > 1`;

export async function accountOf(databaseUrl: string, outcomes: Outcome[]): Promise<Account> {
  const ids = outcomes.flatMap(({ caseId }) => caseId ?? []);
  const database = await createDataSource(databaseUrl);
  try {
    const known = await database.query<{ id: string }[]>('SELECT id FROM cases WHERE id = ANY ($1)', [ids]);
    const doubled = await database.query<{ id: string }[]>(doubledIn, [ids]);
    return {
      lost: ids.filter((id) => !known.some((each) => each.id === id)),
      doubled: doubled.map(({ id }) => id),
      stuck: outcomes.flatMap(({ caseId, stuckAt }) => (caseId && stuckAt ? `${caseId} at ${stuckAt}` : [])),
    };
  } finally {
    await database.destroy();
  }
}
