import { rowKind } from '../../ports/rows';
import type { Disclosure } from './disclosure';

export const disclosureRows = rowKind<Disclosure>('disclosures', '公示', {
  id: 'text',
  caseId: 'text',
  decisionId: 'text',
  agencyId: 'text',
  publishDueOn: 'day?',
  periodMonths: 'whole?',
  basis: 'text?',
  publishable: 'flag?',
  ground: 'text?',
  groundReason: 'text?',
  reviewedBy: 'text?',
  approvedBy: 'text?',
  title: 'text?',
  decisionNumber: 'text?',
  partyName: 'text?',
  summary: 'text?',
  paragraphs: 'texts',
  decidedOn: 'day?',
  status: 'text',
  publishedAt: 'instant?',
  endsOn: 'day?',
  withdrawnAt: 'instant?',
  withdrawnReason: 'text?',
  settledAt: 'instant?',
});
