import type { Disclosure } from '../../stages/disclosure/disclosure';
import type { DeployedModel, DeployedTable } from '../../ports/stores';
import { caseTable, day, flag, instant, key, optional, table, text, texts, whole } from '../columns';

export const disclosureTable = caseTable<Disclosure>('disclosures', {
  id: key(text),
  caseId: text,
  decisionId: text,
  agencyId: text,
  publishDueOn: optional(day),
  periodMonths: optional(whole),
  basis: optional(text),
  publishable: optional(flag),
  ground: optional(text),
  groundReason: optional(text),
  reviewedBy: optional(text),
  approvedBy: optional(text),
  title: optional(text),
  decisionNumber: optional(text),
  partyName: optional(text),
  summary: optional(text),
  paragraphs: texts,
  decidedOn: optional(day),
  status: text,
  publishedAt: optional(instant),
  endsOn: optional(day),
  withdrawnAt: optional(instant),
  withdrawnReason: optional(text),
  settledAt: optional(instant),
});

export const modelTable = table<DeployedModel>('models', {
  processId: key(text),
  version: key(whole),
  name: text,
  key: text,
  xml: text,
  deployedAt: instant,
});

export const deployedTables = table<DeployedTable>('decision_tables', {
  decisionId: key(text),
  version: key(whole),
  name: text,
  key: text,
  xml: text,
  deployedAt: instant,
});
