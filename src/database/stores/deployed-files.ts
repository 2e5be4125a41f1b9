import type { EntityManager } from 'typeorm';
import type { DeployedFiles, Deployment } from '../../ports/stores';

type Kept = Omit<Deployment, 'content' | 'deployedAt'> & { deployedAt: Date };

export const deployedFiles = (manager: EntityManager): DeployedFiles => ({
  async digests() {
    const rows: { name: string; sm3: string }[] = await manager.query('SELECT name, sm3 FROM deployed_files');
    return new Map(rows.map(({ name, sm3 }) => [name, sm3]));
  },
  save: async (name, sm3) =>
    void (await manager.query(
      'INSERT INTO deployed_files (name, sm3) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET sm3 = excluded.sm3',
      [name, sm3],
    )),
  async history() {
    const rows: Kept[] = await manager.query(
      `SELECT kind, thing AS id, version, key, file, sm3, source, deployed_by AS "deployedBy", deployed_at AS "deployedAt"
       FROM deployments ORDER BY position`,
    );
    return rows.map((row) => ({ ...row, deployedAt: row.deployedAt.toISOString() }));
  },
  async contentOf(file, sm3) {
    const rows: { content: string }[] = await manager.query(
      'SELECT content FROM deployments WHERE file = $1 AND sm3 = $2 ORDER BY position DESC LIMIT 1',
      [file, sm3],
    );
    return rows[0]?.content ?? null;
  },
  enter: async ({ kind, id, version, key, file, sm3, source, content, deployedBy, deployedAt }) =>
    void (await manager.query(
      `INSERT INTO deployments (kind, thing, version, key, file, sm3, source, content, deployed_by, deployed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [kind, id, version, key, file, sm3, source, content, deployedBy, deployedAt],
    )),
  async enterForeign({ kind, id, version, key }, at) {
    const rows: unknown[] = await manager.query(
      `INSERT INTO foreign_deployments (kind, thing, version, key, found_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING key`,
      [kind, id, version, key, at],
    );
    return rows.length > 0;
  },
});
