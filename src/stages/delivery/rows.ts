import { rowKind } from '../../ports/rows';
import type { Delivery } from './delivery';

export const deliveryRows = rowKind<Delivery>('deliveries', '送达记录', {
  id: 'text',
  caseId: 'text',
  decisionId: 'text',
  method: 'text',
  triedOn: 'day',
  delivered: 'flag',
  recordedBy: 'text',
});
