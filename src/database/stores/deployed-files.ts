import type { EntityManager } from 'typeorm';
import type { DeployedFiles } from '../../ports/stores';

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
});
