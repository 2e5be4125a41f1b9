import { rowKind } from '../../ports/rows';
import type { Execution } from './execution';

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
