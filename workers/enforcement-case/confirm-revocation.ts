import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { revokedDecision } from '../../src/stages/decision';

/** Listens to the message that a decision was revoked: whether it is so (处罚法 48, 75). Otherwise nothing happens. */
export default worker({
  vouched: true,
  title: '核对撤销',
  input: z.object({ decisionId: z.string() }),
  output: z.object({}),
  run({ decisionId }, file) {
    revokedDecision(file, decisionId);
    return {};
  },
});
