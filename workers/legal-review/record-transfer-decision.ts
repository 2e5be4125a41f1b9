import { z } from 'zod';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordTransferDecision } from '../../src/stages/review';

/**
 * Records whether the head transfers the case as the review opinion says (移送, 处罚法 27, 57). Declined: back to the
 * officers.
 */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), transferApproved: formBoolean, transferReason: formText }),
  output: z.object({ transferApproved: z.boolean(), reviewResult: z.enum(['transfer', 'returned']) }),
  run({ reviewId, transferApproved, transferReason: reason }, file) {
    const approved = recordTransferDecision(file, reviewId, { approved: transferApproved, reason });
    return { transferApproved: approved, reviewResult: approved ? ('transfer' as const) : ('returned' as const) };
  },
});
