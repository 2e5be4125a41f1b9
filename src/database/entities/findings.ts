import type { ScopeFinding } from '../../stages/scope/scope-finding';
import type { Findings } from '../../stages/investigation/findings';
import { caseTable, flag, instant, json, key, money, optional, text, whole } from '../columns';

export const findingsTable = caseTable<Findings>('findings', {
  id: key(text),
  caseId: text,
  version: whole,
  outcome: text,
  item: text,
  facts: text,
  evidenceSummary: text,
  violatedLaw: text,
  penaltyBasis: text,
  discretion: text,
  illegalGainYuan: optional(money),
  contractPriceYuan: optional(money),
  penalty: json,
  triggers: json,
  draftedBy: text,
  draftedAt: instant,
  concludedBy: optional(text),
  concludedAt: optional(instant),
});

export const scopeFindingTable = caseTable<ScopeFinding>('scope_findings', {
  id: key(text),
  caseId: text,
  findingsId: text,
  major: flag,
  rows: json,
  reason: text,
  tableVersion: whole,
  policyVersion: optional(whole),
  foundAt: instant,
});
