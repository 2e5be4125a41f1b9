import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import { flag, json, key, optional, table, text, texts } from '../columns';

export const agencyTable = table<Agency>('agencies', {
  id: key(text),
  name: text,
  decisionNumberPattern: text,
  noticeNumberPattern: text,
  caseNumberPattern: text,
  reviewNumberPattern: text,
  field: text,
  level: text,
  province: text,
  disclosureSector: text,
  head: text,
  address: text,
  phone: text,
  supervisionPhone: text,
  reviewBody: text,
  reconsiderationBody: text,
  court: text,
  paymentAccount: text,
  enforces: flag,
  superiorId: optional(text),
});

export const personTable = table<Person>('people', {
  id: key(text),
  agencyId: text,
  name: text,
  post: text,
  roles: texts,
  certificate: optional(json),
  reviewQualification: optional(json),
  active: flag,
});
