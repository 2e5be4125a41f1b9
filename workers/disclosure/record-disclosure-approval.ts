import { z } from 'zod';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordDisclosureApproval } from '../../src/stages/disclosure';

/** Records the head's approval of the publication (公示审批, D10). */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({
    disclosureId: z.string(),
    disclosureApproved: formBoolean,
    disclosureApprovalReason: formText,
  }),
  output: z.object({ disclosureApproved: z.boolean() }),
  run({ disclosureId, disclosureApproved: approved, disclosureApprovalReason: reason }, file) {
    return { disclosureApproved: recordDisclosureApproval(file, { disclosureId, approved, reason }) };
  },
});
