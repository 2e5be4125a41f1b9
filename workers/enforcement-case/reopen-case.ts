import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { reopenCase } from '../../src/stages/decision';

/** 决定被撤销，重新办理: ties the case to this instance (处罚法 60; 行诉法 70, 71). */
export default worker({
  title: '重新办理',
  input: z.object({}),
  output: z.object({ caseUrl: z.string() }),
  run(_input, file, { processInstanceKey }) {
    reopenCase(file, processInstanceKey);
    return { caseUrl: `/cases/${file.case.id}` };
  },
});
