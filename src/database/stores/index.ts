/**
 * What is found across cases: registers of cases, people, agencies, limits, and what was deployed. A single case is
 * opened as a whole in storage.ts.
 */
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { Context } from '../../ports/context';
import type { Pending } from '../pending';
import { askWith } from '../queries';
import { caseRegister } from './cases';
import { deployedFiles } from './deployed-files';
import { deploymentRuns } from './deployment-runs';
import { draftStore } from './drafts';
import { limitRegister } from './limits';
import { modelStore } from './models';
import { numberSeries } from './numbers';
import { agencyRegister, peopleRegister } from './people';
import { runStore } from './runs';
import { savedFilters } from './saved-filters';
import { tableStore } from './tables';
import { tallies } from './tallies';

export type Stores = Omit<Context, 'storage' | 'record' | 'outbox' | 'files' | 'rules' | 'clock' | 'log' | 'tryOut'>;

/** Every register and store on one transaction. */
export function createStores(manager: EntityManager, clock: Clock, pending: Pick<Pending, 'wrote'>): Stores {
  return {
    cases: caseRegister(manager, clock, pending),
    limits: limitRegister(manager),
    drafts: draftStore(manager),
    people: peopleRegister(manager, clock, pending),
    agencies: agencyRegister(manager, pending),
    numbers: numberSeries(manager, pending),
    savedFilters: savedFilters(manager),
    tallies: tallies(manager, clock),
    models: modelStore(manager, pending),
    tables: tableStore(manager, pending),
    deployedFiles: deployedFiles(manager, pending),
    deploymentRuns: deploymentRuns(manager),
    runs: runStore(manager, clock),
    ask: askWith(manager),
  };
}
