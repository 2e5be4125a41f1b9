import type { CaseDocument, Deadline, Evidence } from '../case/file';
import type { Findings } from '../case/findings';
import type { Decision, Defence, Notice } from '../case/procedure';
import type * as store from '../stores';

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
