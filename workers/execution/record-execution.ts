import { z } from 'zod';
import { formChoice, formDate, formText, formYuan } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { executionResults, recordExecution } from '../../src/stages/execution';

/** 执行: what the party did, or what followed when it did not (处罚法 66, 67, 72; 强制法 53, 54). */
export default worker({
  vouched: true,
  completedBy: ['handler'],
  input: z.object({
    decisionId: z.string(),
    executionResult: formChoice(executionResults),
    performedOn: formDate,
    paidYuan: formYuan,
    surchargeYuan: formYuan,
    receiptNumber: formText,
  }),
  output: z.object({}),
  run({ executionResult: result, ...form }, file) {
    recordExecution(file, { ...form, result });
    return {};
  },
});
