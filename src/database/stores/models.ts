import type { EntityManager } from 'typeorm';
import type { ModelStore } from '../../ports/stores';
import { modelTable } from '../entities';
import { upsert, type Vouching } from './rows';

/** Newest by time of deployment: an engine that was set up anew counts versions from 1 again. */
export function modelStore(manager: EntityManager, vouching: Vouching): ModelStore {
  return {
    latest: (processId) =>
      manager.findOne(modelTable, { where: { processId }, order: { deployedAt: 'DESC', version: 'DESC' } }),
    all: () =>
      manager
        .createQueryBuilder(modelTable, 'm')
        .distinctOn(['m.processId'])
        .orderBy('m.processId')
        .addOrderBy('m.deployedAt', 'DESC')
        .addOrderBy('m.version', 'DESC')
        .getMany(),
    save: (model) => upsert(manager, vouching, modelTable, model),
  };
}
