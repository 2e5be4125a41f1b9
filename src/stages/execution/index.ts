/**
 * 执行 (C11, 处罚法 66-72; 强制法 53, 54): what the party paid or performed, with the surcharge for being late, or that the
 * court was asked. The reminder before that (催告) is made here, too.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { executionResultNames } from './execution';
import { executionPaper, reminderPaper } from './papers';
import { executionRecorded, paymentReminded } from './record';
import { executionRows } from './rows';
import { executionView } from './view';

export { type Execution, executionResultNames, executionResults } from './execution';
export { type ExecutionForm, recordExecution } from './record-execution';
export { remindPayment } from './remind-payment';
export { executionRows } from './rows';
export { executionView } from './view';

export const execution = stage({
  name: 'execution',
  title: '执行',
  rows: [executionRows],
  papers: [executionPaper, reminderPaper],
  recordActs: [executionRecorded, paymentReminded],
  shows: [shownRows('executions', executionRows, z.array(executionView))],
  sections: [section(__dirname, 'section.eta', { executionResultNames })],
});
