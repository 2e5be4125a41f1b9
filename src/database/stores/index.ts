import type { EntityManager } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { Context } from '../../ports/context';
import * as table from '../entities';
import { caseStore, partyStore } from './cases';
import { deadlineStore } from './deadlines';
import { deployedFiles } from './deployed-files';
import { disclosureStore } from './disclosures';
import { modelStore } from './models';
import { numberSeries } from './numbers';
import { agencyStore, peopleStore } from './people';
import { reviewStatistics } from './review-statistics';
import { caseRows } from './rows';
import { tableStore } from './tables';

export type Stores = Omit<Context, 'record' | 'outbox' | 'files' | 'rules' | 'clock' | 'log'>;

/** Every store on one transaction. */
export function createStores(manager: EntityManager, clock: Clock): Stores {
  return {
    cases: caseStore(manager),
    parties: partyStore(manager),
    findings: caseRows(manager, table.findingsTable),
    notices: caseRows(manager, table.noticeTable),
    defences: caseRows(manager, table.defenceTable),
    scopeFindings: caseRows(manager, table.scopeFindingTable),
    reviews: caseRows(manager, table.reviewTable),
    decisions: caseRows(manager, table.decisionTable),
    deliveries: caseRows(manager, table.deliveryTable),
    executions: caseRows(manager, table.executionTable),
    documents: caseRows(manager, table.documentTable),
    evidence: caseRows(manager, table.evidenceTable),
    deadlines: deadlineStore(manager),
    disclosures: disclosureStore(manager),
    people: peopleStore(manager, clock),
    statistics: reviewStatistics(manager),
    agencies: agencyStore(manager),
    numbers: numberSeries(manager),
    models: modelStore(manager),
    tables: tableStore(manager),
    deployedFiles: deployedFiles(manager),
  };
}
