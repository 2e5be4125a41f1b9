import { z } from 'zod';
import { offerTask } from '../../src/stages/tasks';
import { worker } from '../../src/ports/worker';

/** Listens to the start of every user task, and offers it to those who may do it (我的待办). */
export default worker({
  title: '列入待办',
  input: z.looseObject({ caseId: z.string() }),
  output: z.object({}),
  run(variables, file, job) {
    offerTask(file, job, variables);
    return {};
  },
});
