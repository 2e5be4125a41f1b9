import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { confirmSettlement } from '../../src/stages/disclosure';

/** Listens to the message that the disclosure is settled: whether it is so (处罚法 48). Otherwise nothing happens. */
export default worker({
  title: '核对公示办结',
  input: z.object({ decisionId: z.string() }),
  output: z.object({}),
  run({ decisionId }, file) {
    confirmSettlement(file, decisionId);
    return {};
  },
});
