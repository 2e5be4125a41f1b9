import type { EnforcementCase, Party } from '../../law/case/case';
import { day, flag, instant, json, key, optional, table, text, texts } from '../columns';

export const caseEntity = table<EnforcementCase>('cases', {
  id: key(text),
  agencyId: text,
  registrationNumber: text,
  number: optional(text),
  source: text,
  sourceDetail: text,
  matter: text,
  actKind: text,
  field: text,
  facts: json,
  officerIds: texts,
  formerOfficerIds: optional(texts),
  registeredBy: text,
  registeredAt: instant,
  filedOn: optional(day),
  filingReason: optional(text),
  closedOn: optional(day),
  status: text,
  processInstanceKey: optional(text),
  scopeTableKey: optional(text),
  policyTableKey: optional(text),
});

export const partyTable = table<Party>('parties', {
  caseId: key(text),
  kind: text,
  name: text,
  idNumber: optional(text),
  representative: optional(text),
  address: optional(text),
  phone: optional(text),
  bornOn: optional(day),
  electronicDeliveryConsent: flag,
});
