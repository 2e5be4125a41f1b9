import { rowKind } from '../../ports/rows';
import type { Decision } from './decision';

export const decisionRows = rowKind<Decision>('decisions', '决定', {
  id: 'text',
  caseId: 'text',
  number: 'text',
  outcome: 'text',
  findingsId: 'text',
  penalty: 'json',
  scopeFindingId: 'text',
  major: 'flag',
  reviewId: 'text?',
  reviewPassed: 'flag?',
  decidedBy: 'text',
  decidedOn: 'day',
  reason: 'text',
  discussedOn: 'day?',
  status: 'text',
  revokedOn: 'day?',
  revokedReason: 'text?',
});
