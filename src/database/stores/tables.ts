import type { EntityManager } from 'typeorm';
import type { TableStore } from '../../ports/stores';
import { deployedTables } from '../entities';
import { upsert, type Vouching } from './rows';

/** Newest by time of deployment, as with diagrams: an engine that was set up anew counts versions from 1 again. */
export const tableStore = (manager: EntityManager, vouching: Vouching): TableStore => ({
  latest: (decisionId) =>
    manager.findOne(deployedTables, { where: { decisionId }, order: { deployedAt: 'DESC', version: 'DESC' } }),
  save: (table) => upsert(manager, vouching, deployedTables, table),
});

/** The file with which the version of that key was deployed; null when it was not deployed by this system. */
export async function tableText(manager: EntityManager, key: string): Promise<string | null> {
  const found = await manager.query<{ xml: string }[]>('SELECT xml FROM decision_tables WHERE key = $1', [key]);
  return found[0]?.xml ?? null;
}
