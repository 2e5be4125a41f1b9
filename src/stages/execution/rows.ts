import { rowKind } from '../../ports/rows';
import type { Execution } from './execution';
import type { ExecutionEvent } from './event';

export const executionRows = rowKind<Execution>('executions', '执行情况', {
  id: 'text',
  caseId: 'text',
  decisionId: 'text',
  result: 'text',
  performedOn: 'day',
  paidYuan: 'money',
  surchargeYuan: 'money',
  receiptNumber: 'text?',
  recordedBy: 'text',
});

export const executionEventRows = rowKind<ExecutionEvent>('execution_events', '执行事项', {
  id: 'text',
  caseId: 'text',
  decisionId: 'text',
  kind: 'text',
  happenedOn: 'day',
  details: 'json',
  recordedBy: 'text',
  recordedAt: 'instant',
});
