/**
 * 送达决定书 (C10, 处罚法 61): each try to deliver the decision is recorded, with its receipt.
 * Once it is delivered the case is up for execution, and the days to pay begin.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { deliveryMethodNames } from '../service';
import { sueLimit } from './limits';
import { decisionServedMessage } from './messages';
import { decisionReceiptPaper } from './papers';
import { decisionDelivered, deliveryFailed, deliveryStopped } from './record';
import { deliveryRows } from './rows';
import { deliveryView } from './view';

export type { Delivery } from './delivery';
export { type DeliveryForm, type DeliveryResult, recordDelivery } from './record-delivery';
export { sueLimit } from './limits';
export { decisionServedMessage } from './messages';
export { isServed, serviceOf } from './served';
export { deliveryRows } from './rows';
export { deliveryView } from './view';

export const delivery = stage({
  name: 'delivery',
  title: '送达',
  rows: [deliveryRows],
  papers: [decisionReceiptPaper],
  limits: [sueLimit],
  messages: [decisionServedMessage],
  recordActs: [decisionDelivered, deliveryFailed, deliveryStopped],
  shows: [shownRows('deliveries', deliveryRows, z.array(deliveryView))],
  sections: [section(__dirname, 'section.eta', { deliveryMethodNames })],
});
