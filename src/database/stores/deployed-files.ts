import type { EntityManager } from 'typeorm';
import type { DeployedFiles, Deployment } from '../../ports/stores';
import type { Vouching } from './rows';

type Kept = Omit<Deployment, 'content' | 'deployedAt'> & { deployedAt: Date };
type Row = { row: Record<string, unknown> };
const kept = (rows: Row[]) => rows.map(({ row }) => row);

export const deployedFiles = (manager: EntityManager, { wrote }: Vouching): DeployedFiles => ({
  async digests() {
    const rows: { name: string; sm3: string }[] = await manager.query('SELECT name, sm3 FROM deployed_files');
    return new Map(rows.map(({ name, sm3 }) => [name, sm3]));
  },
  async save(name, sm3) {
    const rows: Row[] = await manager.query(
      `INSERT INTO deployed_files AS kept (name, sm3) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET sm3 = excluded.sm3 RETURNING to_jsonb(kept) AS row`,
      [name, sm3],
    );
    wrote('deployed_files', kept(rows));
  },
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
  async enter({ kind, id, version, key, file, sm3, source, content, deployedBy, deployedAt }) {
    const rows: Row[] = await manager.query(
      `INSERT INTO deployments AS kept (kind, thing, version, key, file, sm3, source, content, deployed_by, deployed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING to_jsonb(kept) AS row`,
      [kind, id, version, key, file, sm3, source, content, deployedBy, deployedAt],
    );
    wrote('deployments', kept(rows));
  },
  async enterForeign({ kind, id, version, key }, at) {
    const rows: Row[] = await manager.query(
      `INSERT INTO foreign_deployments AS kept (kind, thing, version, key, found_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING to_jsonb(kept) AS row`,
      [kind, id, version, key, at],
    );
    wrote('foreign_deployments', kept(rows));
    return rows.length > 0;
  },
});
