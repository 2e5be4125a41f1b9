import type { CaseDocument } from '../law/case/document';
import type { Deadline } from '../law/case/deadline';
import type { Evidence } from '../stages/evidence/evidence';
import type { Findings } from '../stages/investigation/findings';
import type { Decision } from '../stages/decision/decision';
import type { Defence } from '../stages/defence/defence';
import type { Notice } from '../stages/notice/notice';
import type * as store from './stores';

/** What the acts of this folder need: a part of the Context, in one transaction. */
export interface Desk {
  cases: store.CaseStore;
  parties: store.PartyStore;
  people: store.PeopleStore;
  agencies: store.AgencyStore;
  findings: store.CaseRows<Findings>;
  notices: store.CaseRows<Notice>;
  defences: store.CaseRows<Defence>;
  decisions: store.CaseRows<Decision>;
  documents: store.CaseRows<CaseDocument>;
  evidence: store.CaseRows<Evidence>;
  deadlines: store.CaseRows<Deadline>;
  numbers: store.NumberSeries;
  record: store.RecordStore;
  outbox: store.Outbox;
  rules: store.RuleTables;
  clock: { now(): Date };
}
