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
    deliveryFailure: z.string().nullish(),
  }),
  output: z.object({ delivered: z.boolean(), paymentDueAt: instant.nullable() }),
  run({ decisionId, decisionServedOn: servedOn, decisionMethod: method, deliveryResult: result, ...more }, file, job) {
    const failure = more.deliveryFailure;
    // In instances of before, the case's own process serves the decision, and goes on when it falls.
    const endsWithDecision = job.processId !== file.kind.process;
    return recordDelivery(file, { decisionId, servedOn, method, result, failure, endsWithDecision });
  },
});
