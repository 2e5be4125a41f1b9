import { z } from 'zod';
import { formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { closeCase } from '../../src/stages/closing';
import { isSuperseded } from '../../src/stages/decision';

/** 结案 once everything is settled (处罚法 47, C12). */
export default worker({
  vouched: true,
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ closingReason: formText }),
  output: z.object({}),
  run({ closingReason }, file, { processInstanceKey }) {
    if (isSuperseded(file, processInstanceKey)) return {};
    closeCase(file, closingReason);
    return {};
  },
});
