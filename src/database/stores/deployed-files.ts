import type { EntityManager } from 'typeorm';
import type { DeployedFiles } from '../../ports/stores';
import type { Vouching } from './rows';

export const deployedFiles = (manager: EntityManager, { wrote }: Vouching): DeployedFiles => ({
  async digests() {
    const rows: { name: string; sm3: string }[] = await manager.query('SELECT name, sm3 FROM deployed_files');
    return new Map(rows.map(({ name, sm3 }) => [name, sm3]));
  },
  async save(name, sm3) {
    const rows: { row: Record<string, unknown> }[] = await manager.query(
      `INSERT INTO deployed_files AS kept (name, sm3) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET sm3 = excluded.sm3 RETURNING to_jsonb(kept) AS row`,
      [name, sm3],
    );
    wrote(
      'deployed_files',
      rows.map(({ row }) => row),
    );
  },
});
