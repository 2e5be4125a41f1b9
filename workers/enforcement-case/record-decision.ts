import { z } from 'zod';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordDecision } from '../../src/stages/decision';
import { endTransferDecision } from '../../src/stages/transfer';

/** 作出决定: through the gate only (处罚法 57, 58, 62). Not approved: back to the officers, with reason. */
export default worker({
  vouched: true,
  gate: 'decides',
  completedBy: ['head'],
  signature: 'required',
  input: z.object({
    findingsId: z.string(),
    scopeFindingId: z.string(),
    decisionApproved: formBoolean,
    decisionReason: formText,
    lateReason: formText,
    asksWhyLate: z.boolean().default(false),
  }),
  output: z.object({ decisionMade: z.boolean(), decisionId: z.string().nullable() }),
  async run({ decisionApproved: approved, decisionReason: reason, ...asked }, file) {
    const decision = await recordDecision(file, { ...asked, approved, reason });
    if (!decision) endTransferDecision(file);
    return { decisionMade: decision !== null, decisionId: decision?.id ?? null };
  },
});
