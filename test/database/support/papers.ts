import type { CaseDocument } from '../../../src/law/case/document';
import type { Disclosure } from '../../../src/stages/disclosure/disclosure';

export const sampleDocument = (change: Partial<CaseDocument> = {}): CaseDocument => ({
  id: 'document-1',
  caseId: 'case-1',
  kind: 'filing',
  number: null,
  title: '立案审批表',
  paragraphs: ['同意立案。', '二〇二六年三月一日'],
  madeBy: 'tx.qin',
  madeAt: '2026-03-01T02:00:00.000Z',
  ...change,
});

export const sampleDisclosure = (change: Partial<Disclosure> = {}): Disclosure => ({
  id: 'disclosure-1',
  caseId: 'case-1',
  decisionId: 'decision-1',
  agencyId: 'tianxin-education',
  publishDueOn: null,
  periodMonths: null,
  basis: null,
  byDefault: null,
  publishable: null,
  ground: null,
  groundReason: null,
  reviewedBy: null,
  approvedBy: null,
  title: null,
  decisionNumber: null,
  partyName: null,
  summary: null,
  paragraphs: [],
  decidedOn: null,
  status: 'preparing',
  publishedAt: null,
  endsOn: null,
  withdrawnAt: null,
  withdrawnReason: null,
  settledAt: null,
  ...change,
});
