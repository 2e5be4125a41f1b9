import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { determineScope } from '../../src/stages/scope';

/** 认定是否属于重大执法决定 for exactly these findings (处罚法 58, L1), with facts from the file and the table MajorDecision. */
export default worker({
  gate: 'scopes',
  input: z.object({ findingsId: z.string() }),
  output: z.object({ scopeFindingId: z.string(), major: z.boolean(), scopeReason: z.string().min(1) }),
  async run({ findingsId }, file) {
    const { id, major, reason } = await determineScope(file, findingsId);
    return { scopeFindingId: id, major, scopeReason: reason };
  },
});
