import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { decisionRows, payLimit } from '../decision';
import { deliveryRows } from '../delivery';
import { type Execution, executionResultNames } from './execution';
import { executionProblems } from './execution-rules';
import { executionText } from './execution-text';
import { executionPaper } from './papers';
import { executionRecorded } from './record';
import { reminderOf } from './remind-payment';
import { executionRows } from './rows';

/** The form execution as it comes in; money in yuan. */
export interface ExecutionForm {
  decisionId: string;
  result: Execution['result'] | null;
  performedOn: string | null;
  paidYuan: number | null;
  surchargeYuan: number | null;
  receiptNumber: string;
}

/**
 * Records what the party did, or what followed when it did not (处罚法 66, 67, 72; 强制法 53, 54).
 * @throws BusinessError TASK_REFUSED, NOT_FOUND, NOT_ALLOWED_NOW before delivery, PERSONAL_DATA_IN_TEXT
 */
export function recordExecution(file: SignedFile, form: ExecutionForm): void {
  const { decisionId, receiptNumber } = form;
  const result = required(form.result, '执行结果', 'executionResult');
  const given = {
    performedOn: required(form.performedOn, '执行日期', 'performedOn'),
    paidYuan: required(form.paidYuan, '已缴金额（最多两位小数）', 'paidYuan'),
    surchargeYuan: required(form.surchargeYuan, '加处罚款金额（最多两位小数）', 'surchargeYuan'),
  };
  const decision = file.rows(decisionRows).get(decisionId);
  const deliveries = file.rows(deliveryRows).all();
  const delivery = deliveries.find((one) => one.decisionId === decisionId && one.delivered);
  if (!delivery) throw new BusinessError('NOT_ALLOWED_NOW', '决定书尚未送达，不能登记执行。');
  assertNoPersonalData(receiptNumber, 'receiptNumber', file.party);

  const execution: Execution = {
    id: newId(),
    caseId: file.case.id,
    decisionId,
    result,
    ...given,
    receiptNumber: receiptNumber || null,
    recordedBy: file.by.id,
  };
  const pay = file.limits.all().findLast(({ kind }) => kind === payLimit.kind) ?? null;
  refuseIf(executionProblems(execution, { decision, delivery, pay, reminder: reminderOf(file), today: file.today }));

  file.rows(executionRows).save(execution);
  if (result === 'performed') file.limits.meet(payLimit, given.performedOn);
  else file.limits.end(payLimit, given.performedOn, executionResultNames[result]);
  file.paper(executionPaper, { paragraphs: executionText(decision, execution) });
  file.note(executionRecorded, { decisionId, result, ...given });
}
