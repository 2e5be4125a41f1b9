import { rowKind } from '../../ports/rows';
import type { Findings } from './findings';

export const findingsRows = rowKind<Findings>('findings', '调查结论', {
  id: 'text',
  caseId: 'text',
  version: 'whole',
  outcome: 'text',
  item: 'text',
  facts: 'text',
  evidenceSummary: 'text',
  violatedLaw: 'text',
  penaltyBasis: 'text',
  discretion: 'text',
  illegalGainYuan: 'money?',
  contractPriceYuan: 'money?',
  penalty: 'json',
  triggers: 'json',
  draftedBy: 'text',
  draftedAt: 'instant',
  concludedBy: 'text?',
  concludedAt: 'instant?',
  newFacts: 'text?',
  asked: 'json?',
  droppedBy: 'text?',
  droppedAt: 'instant?',
  dropReason: 'text?',
});
