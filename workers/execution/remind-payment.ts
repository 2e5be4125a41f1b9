import { z } from 'zod';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { remindPayment } from '../../src/stages/execution';

/** 催告 when the time to perform has run out and the party has not (处罚法 72; 强制法 54); an approved deferral puts it off. */
export default worker({
  input: z.object({ decisionId: z.string() }),
  output: z.object({ reminderState: z.enum(['made', 'deferred', 'none']), paymentDueAt: instant.optional() }),
  run: ({ decisionId }, file) => remindPayment(file, decisionId),
});
