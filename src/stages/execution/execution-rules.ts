import { addMonths, chineseDay, dayOf } from '../../law/calendar/day';
import { addWorkingDays } from '../../law/calendar/limit';
import type { Deadline } from '../../law/case/deadline';
import type { CaseDocument } from '../../law/case/document';
import { yuan } from '../../law/papers/words';
import { suitMonths, workingDaysAfterReminder } from '../../law/statute';
import type { Decision } from '../decision';
import type { Delivery } from '../delivery';
import type { Execution } from './execution';
import { highestSurcharge } from './surcharge';

export interface ExecutionFacts {
  decision: Decision;
  delivery: Delivery;
  pay: Deadline | null;
  reminder: CaseDocument | null;
  today: string;
}

/** Why this result cannot be recorded (处罚法 66, 67, 70, 72; 强制法 53, 54): Chinese sentences, none when it can. */
export function executionProblems(execution: Execution, facts: ExecutionFacts): string[] {
  const { result, performedOn } = execution;
  const { triedOn } = facts.delivery;
  const problems: string[] = [];
  if (performedOn > facts.today) problems.push('执行日期不得晚于今天');
  if (performedOn < triedOn) problems.push(`执行日期不得早于决定书送达日期${chineseDay(triedOn)}`);
  if (execution.paidYuan > 0 && !execution.receiptNumber) problems.push('收缴罚没款应当填写票据号码');
  if (result === 'performed') problems.push(...performedProblems(execution, facts));
  if (result === 'applied-to-court') problems.push(...courtProblems(execution, facts));
  return problems;
}

function performedProblems(
  { paidYuan, surchargeYuan, performedOn }: Execution,
  { decision: { penalty }, pay }: ExecutionFacts,
): string[] {
  const due = penalty.fineYuan + penalty.confiscationYuan;
  const highest = pay ? highestSurcharge(penalty.fineYuan, pay.dueOn, performedOn) : 0;
  return [
    Math.round((paidYuan - due) * 100) === 0 ? '' : `决定的罚没款为${yuan(due)}，已缴金额不一致`,
    surchargeYuan <= highest ? '' : `加处罚款不得超过${yuan(highest)}`,
  ].filter(Boolean);
}

/** The court is asked only after a reminder, ten working days, and the end of the time to sue (强制法 53, 54, 69). */
function courtProblems({ performedOn }: Execution, { delivery, reminder }: ExecutionFacts): string[] {
  const suitEndsOn = addMonths(delivery.triedOn, suitMonths);
  const problems: string[] = [];
  if (!reminder) problems.push('申请人民法院强制执行前应当先行催告');
  else if (performedOn <= addWorkingDays(dayOf(new Date(reminder.madeAt)), workingDaysAfterReminder)) {
    problems.push(`催告满${workingDaysAfterReminder}个工作日仍未履行的，才能申请强制执行`);
  }
  if (performedOn <= suitEndsOn) {
    problems.push(`当事人的起诉期限至${chineseDay(suitEndsOn)}，期满后才能申请强制执行`);
  }
  return problems;
}
