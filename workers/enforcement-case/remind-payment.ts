import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { remindPayment } from '../../src/stages/execution';

/** 催告 when the time to pay has run out and the party has not paid (处罚法 72; 强制法 54). */
export default worker({
  input: z.object({ decisionId: z.string() }),
  output: z.object({}),
  run({ decisionId }, file) {
    remindPayment(file, decisionId);
    return {};
  },
});
