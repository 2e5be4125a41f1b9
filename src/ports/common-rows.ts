import type { Deadline } from '../law/case/deadline';
import type { CaseDocument } from '../law/case/document';
import { rowKind } from './rows';

/** Papers and limits of every stage stand in one table each. */
export const documentRows = rowKind<CaseDocument>('documents', '文书', {
  id: 'text',
  caseId: 'text',
  kind: 'text',
  number: 'text?',
  title: 'text',
  paragraphs: 'texts',
  madeBy: 'text',
  madeAt: 'instant',
});

export const deadlineRows = rowKind<Deadline>('deadlines', '期限', {
  id: 'text',
  caseId: 'text',
  kind: 'text',
  startsOn: 'day',
  dueOn: 'day',
  count: 'whole',
  unit: 'text',
  warningDays: 'whole?',
  basis: 'text',
  provisional: 'flag',
  metOn: 'day?',
  ending: 'text?',
});
