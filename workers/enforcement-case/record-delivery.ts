import { z } from 'zod';
import { formChoice, formDate, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordDelivery } from '../../src/stages/delivery';
import { deliveryMethods } from '../../src/stages/service';

/** 送达决定书: each try is recorded; a delivered one starts the fifteen days to pay (处罚法 61, 67). */
export default worker({
  vouched: true,
  completedBy: ['handler'],
  input: z.object({
    decisionId: z.string(),
    decisionServedOn: formDate,
    decisionMethod: formChoice(deliveryMethods),
    deliveryResult: formChoice(['delivered', 'failed']),
  }),
  output: z.object({ delivered: z.boolean(), paymentDueAt: instant.nullable() }),
  run({ decisionId, decisionServedOn: servedOn, decisionMethod: method, deliveryResult: result }, file) {
    return recordDelivery(file, { decisionId, servedOn, method, result });
  },
});
