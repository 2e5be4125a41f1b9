import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { approveDisclosure } from '../../src/stages/disclosure/preparation';
import { formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** Records the head's approval of the publication (公示审批, D10). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), disclosureId: z.string(), disclosureApproved: z.boolean().nullish(), disclosureApprovalReason: formText }),
  output: z.object({ disclosureApproved: z.boolean() }),
  async run({ caseId, disclosureId, disclosureApproved: approved, disclosureApprovalReason: reason }, context, { by }) {
    await context.cases.lock(caseId);
    if (approved === null || approved === undefined) throw new BusinessError('TASK_REFUSED', '请选择是否同意公示', 'disclosureApproved');
    assertNoPersonalData(reason, 'disclosureApprovalReason', await context.parties.get(caseId));
    await context.disclosures.save(approveDisclosure(await context.disclosures.get(disclosureId), approved, reason, by.id));
    context.record.append({
      caseId, actor: by.id, act: approved ? 'disclosure-approved' : 'disclosure-sent-back', summary: approved ? '同意公示' : '不同意公示，退回审查',
      basis: '行政处罚法第四十八条', details: { disclosureId, reason: reason || null },
    });
    return { disclosureApproved: approved };
  },
});
