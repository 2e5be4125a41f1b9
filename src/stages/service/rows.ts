import { rowKind } from '../../ports/rows';
import type { ServiceStep } from './step';

export const serviceStepRows = rowKind<ServiceStep>('service_steps', '送达经过', {
  id: 'text',
  caseId: 'text',
  paper: 'text',
  documentId: 'text',
  kind: 'text',
  method: 'text',
  happenedOn: 'day',
  place: 'text?',
  reason: 'text?',
  witness: 'text?',
  filmed: 'flag',
  recordedBy: 'text',
});
