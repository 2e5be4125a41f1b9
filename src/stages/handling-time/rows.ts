import { rowKind } from '../../ports/rows';
import type { TimeChange } from './time-change';

export const timeChangeRows = rowKind<TimeChange>('time_changes', '办案期限变动', {
  id: 'text',
  caseId: 'text',
  change: 'text',
  days: 'whole?',
  ground: 'text?',
  fromOn: 'day?',
  untilOn: 'day?',
  reason: 'text',
  basis: 'text',
  tableVersion: 'whole',
  members: 'json?',
  decidedBy: 'text',
  decidedAt: 'instant',
});
