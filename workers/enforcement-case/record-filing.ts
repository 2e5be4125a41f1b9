import { z } from 'zod';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordFiling } from '../../src/stages/filing';

/** 立案审批: files the case with its number, or does not file it, with reason (处罚法 54, 60). */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ filingApproved: formBoolean, filingReason: formText }),
  output: z.object({ filed: z.boolean() }),
  async run({ filingApproved, filingReason }, file) {
    return { filed: await recordFiling(file, { approved: filingApproved, reason: filingReason }) };
  },
});
