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
