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

export const deliveryStopped = recordAct<{ decisionId: string }>()('delivery-stopped', {
  basis: '行政处罚法第七十五条、行政强制法第四十条',
  says: '决定已经失效，不再送达，未登记送达',
});
