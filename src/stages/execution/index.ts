/**
 * 执行 (C11, 处罚法 66-73; 强制法 35-42, 53-58): payments and the account by day, deferral and instalments, reconsideration and
 * suit, the reminder (催告) and its service, the court, suspension and termination; and how the execution ended.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { agreeOnSurcharge } from './agreement';
import { answerOfCourt, askCourt } from './court';
import { askDeferral, ruleOnDeferral } from './deferral';
import { answerNames, eventNames, remedyEndNames, remedyNames } from './event';
import { executionResultNames } from './execution';
import * as limits from './limits';
import * as papers from './papers';
import * as record from './record';
import { recordPayment } from './record-payment';
import { beginRemedy, endRemedy } from './remedy';
import { recordReminderService, remind } from './reminder-acts';
import { executionEventRows, executionRows } from './rows';
import { shownAccount } from './shown-account';
import { resumeExecution, suspendExecution, terminateExecution } from './stop';
import { executionEventView, executionView } from './view';

export { agreeOnSurcharge } from './agreement';
export { accountOf, eventsOf } from './account-of';
export { balanceOn } from './account';
export { answerOfCourt, askCourt } from './court';
export { askDeferral, ruleOnDeferral } from './deferral';
export type { ExecutionEvent } from './event';
export { type Execution, executionResultNames, executionResults } from './execution';
export { type ExecutionForm, recordExecution } from './record-execution';
export { recordPayment } from './record-payment';
export { beginRemedy, endRemedy } from './remedy';
export { recordReminderService, remind } from './reminder-acts';
export { remindPayment } from './remind-payment';
export { isPaidUp } from './paid-up';
export { executionEventRows, executionRows } from './rows';
export { serveReminder } from './serve-reminder';
export { resumeExecution, suspendExecution, terminateExecution } from './stop';
export { executionView } from './view';

export const execution = stage({
  name: 'execution',
  title: '执行',
  processes: ['Execution'],
  rows: [executionRows, executionEventRows],
  papers: Object.values(papers),
  limits: Object.values(limits),
  recordActs: Object.values(record),
  acts: [
    recordPayment,
    askDeferral,
    ruleOnDeferral,
    beginRemedy,
    endRemedy,
    remind,
    recordReminderService,
    askCourt,
    answerOfCourt,
    agreeOnSurcharge,
    suspendExecution,
    resumeExecution,
    terminateExecution,
  ],
  shows: [
    shownRows('executions', executionRows, z.array(executionView)),
    shownRows('executionEvents', executionEventRows, z.array(executionEventView)),
    shownAccount,
  ],
  sections: [
    section(__dirname, 'section.eta', { executionResultNames, eventNames, remedyNames, remedyEndNames, answerNames }),
  ],
});
