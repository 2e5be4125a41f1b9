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

/** The newest key under which the same file was deployed again; null when there is none. */
export async function sameTableKey(dataSource: DataSource, key: string): Promise<string | null> {
  const rows = await dataSource
    .query<{ key: string }[]>(
      `SELECT n.key FROM deployments d JOIN deployments n ON n.kind = d.kind AND n.thing = d.thing AND n.sm3 = d.sm3
       WHERE d.kind = 'decision' AND d.key = $1 ORDER BY n.position DESC LIMIT 1`,
      [key],
    )
    .catch((error: unknown) => {
      throw translate(error);
    });
  return rows[0]?.key ?? null;
}
