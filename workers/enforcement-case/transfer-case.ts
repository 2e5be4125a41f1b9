import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { transferCase } from '../../src/stages/transfer';

/**
 * 移送司法机关 after the head decided so (处罚法 27, 57 一款四项, 82): by a decision, or on the opinion of legal review (L6).
 * `handsOver`: the diagram goes on to hand-over and answer.
 */
export default worker({
  vouched: true,
  input: z.object({ handsOver: z.boolean().default(false) }),
  output: z.object({}),
  async run({ handsOver }, file) {
    await transferCase(file, { handsOver });
    return {};
  },
});
