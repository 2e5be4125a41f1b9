import type { DataSource } from 'typeorm';
import { translate } from './errors';

/** The key of the newest version of a decision table that this system deployed; null when it deployed none. */
export async function newestTableKey(dataSource: DataSource, decisionId: string): Promise<string | null> {
  const rows = await dataSource
    .query<{ key: string }[]>(
      'SELECT key FROM decision_tables WHERE decision_id = $1 ORDER BY deployed_at DESC, version DESC LIMIT 1',
      [decisionId],
    )
    .catch((error: unknown) => {
      throw translate(error);
    });
  return rows[0]?.key ?? null;
}
