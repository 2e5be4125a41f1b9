import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { type Decision, decisionRows, payLimit } from '../decision';
import { serviceOf } from '../delivery';
import type { Account } from './account';
import { accountOf, eventsOf } from './account-of';
import { endExecutionLimits } from './end-limits';
import { type Execution, executionResultNames } from './execution';
import { executionProblems } from './execution-rules';
import { executionText } from './execution-text';
import { keepEvent } from './keep-event';
import { executionPaper } from './papers';
import { executionRecorded } from './record';
import { executionRows } from './rows';

/** The form execution as it comes in; money in yuan. */
export interface ExecutionForm {
  decisionId: string;
  result: Execution['result'] | null;
  performedOn: string | null;
  /** What is paid with this form, beside earlier payments. */
  paidYuan: number | null;
  surchargeYuan: number | null;
  receiptNumber: string;
}

/**
 * Ends the execution: performed, taken up by the court, or terminated by the head (处罚法 66, 67, 72; 强制法 40, 53-56).
 * @throws BusinessError TASK_REFUSED, NOT_FOUND, NOT_ALLOWED_NOW before delivery, PERSONAL_DATA_IN_TEXT
 */
export function recordExecution(file: SignedFile, form: ExecutionForm): void {
  const { decisionId, receiptNumber } = form;
  const result = required(form.result, '执行结果', 'executionResult');
  const performedOn = required(form.performedOn, '执行日期', 'performedOn');
  const paidYuan = required(form.paidYuan, '已缴金额（最多两位小数）', 'paidYuan');
  const surchargeYuan = required(form.surchargeYuan, '加处罚款金额（最多两位小数）', 'surchargeYuan');
  const decision = file.rows(decisionRows).get(decisionId);
  const service = serviceOf(file, decisionId);
  if (!service) throw new BusinessError('NOT_ALLOWED_NOW', '决定书尚未送达，不能登记执行。');
  assertNoPersonalData(receiptNumber, 'receiptNumber', file.party);

  const own = { id: newId(), caseId: file.case.id, decisionId, recordedBy: file.by.id };
  const given = { result, performedOn, paidYuan, surchargeYuan, receiptNumber: receiptNumber || null };
  const execution: Execution = { ...own, ...given };
  const payment = paymentOf(accountOf(file, decision), execution);
  const account = accountWith(accountOf(file, decision), payment);
  const events = eventsOf(file, decisionId);
  refuseIf(executionProblems(execution, { servedOn: service.triedOn, account, events, today: file.today }));

  if (paidYuan + surchargeYuan > 0) keepPayment(file, decision, execution, payment);
  file.rows(executionRows).save(execution);
  if (result === 'performed') file.limits.meet(payLimit, performedOn);
  endExecutionLimits(file, performedOn, executionResultNames[result]);
  file.paper(executionPaper, { paragraphs: executionText(decision, execution, account) });
  file.note(executionRecorded, { decisionId, result, performedOn, paidYuan, surchargeYuan });
}

type Paid = Account['payments'][number];

/** What the form pays: first what is open of the fine, so that no surcharge grows on it, then the rest. */
function paymentOf(account: Account, { performedOn: on, paidYuan, surchargeYuan }: Execution): Paid {
  const paidFine = account.payments.reduce((sum, one) => sum + one.fineYuan, 0);
  const fineYuan = Math.min(paidYuan, Math.max(0, Math.round((account.fineYuan - paidFine) * 100) / 100));
  return { on, fineYuan, confiscationYuan: Math.round((paidYuan - fineYuan) * 100) / 100, surchargeYuan };
}

const accountWith = (account: Account, payment: Paid): Account => ({
  ...account,
  payments: [...account.payments, payment],
});

function keepPayment(file: SignedFile, { id }: Decision, execution: Execution, { on, ...amounts }: Paid): void {
  const details = { ...amounts, receiptNumber: execution.receiptNumber ?? '' };
  keepEvent(file, id, { kind: 'payment', happenedOn: on, details });
}
