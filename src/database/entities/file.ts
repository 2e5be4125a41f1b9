import type { CaseDocument } from '../../law/case/document';
import type { Deadline } from '../../law/case/deadline';
import type { Evidence } from '../../stages/evidence/evidence';
import { caseTable, day, flag, instant, key, optional, text, texts, whole } from '../columns';

export const evidenceTable = caseTable<Evidence>('evidence', {
  id: key(text),
  caseId: text,
  kind: text,
  title: text,
  source: text,
  collectedOn: day,
  collectedBy: texts,
  fileName: text,
  mediaType: text,
  bytes: { type: 'bigint' },
  sm3: text,
  path: text,
  uploadedBy: text,
  uploadedAt: instant,
});

export const documentTable = caseTable<CaseDocument>('documents', {
  id: key(text),
  caseId: text,
  kind: text,
  number: optional(text),
  title: text,
  paragraphs: texts,
  madeBy: text,
  madeAt: instant,
});

export const deadlineTable = caseTable<Deadline>('deadlines', {
  id: key(text),
  caseId: text,
  kind: text,
  startsOn: day,
  dueOn: day,
  count: whole,
  unit: text,
  warningDays: optional(whole),
  basis: text,
  provisional: flag,
  metOn: optional(day),
  ending: optional(text),
});
