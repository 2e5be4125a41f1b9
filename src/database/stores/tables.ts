import type { EntityManager } from 'typeorm';
import type { TableStore } from '../../ports/stores';
import { deployedTables } from '../entities';
import { upsert } from './rows';

/** Newest by time of deployment, as with diagrams: an engine that was set up anew counts versions from 1 again. */
export const tableStore = (manager: EntityManager): TableStore => ({
  latest: (decisionId) =>
    manager.findOne(deployedTables, { where: { decisionId }, order: { deployedAt: 'DESC', version: 'DESC' } }),
  save: (table) => upsert(manager, deployedTables, table),
});
