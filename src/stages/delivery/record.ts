import { recordAct } from '../../ports/record-act';
import { type DeliveryMethod, deliveryMethodNames } from '../service';

const basis = '行政处罚法第六十一条';
type Tried = { decisionId: string; method: DeliveryMethod; on: string };

export const decisionDelivered = recordAct<Tried>()('decision-delivered', {
  basis,
  says: ({ method }) => `决定书${deliveryMethodNames[method]}，已送达`,
});

export const deliveryFailed = recordAct<Tried>()('delivery-failed', {
  basis,
  says: ({ method }) => `决定书${deliveryMethodNames[method]}，未能送达`,
});
