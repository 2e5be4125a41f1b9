import { rowKind } from '../../ports/rows';
import type { DecisionChange } from './change';
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

export const decisionChangeRows = rowKind<DecisionChange>('decision_changes', '决定变动', {
  id: 'text',
  caseId: 'text',
  decisionId: 'text',
  kind: 'text',
  changedBy: 'text',
  paperNumber: 'text',
  paperOn: 'day',
  receivedOn: 'day',
  reason: 'text',
  decideAnew: 'flag',
  penalty: 'json?',
  recordedBy: 'text',
});
