import { chineseDay } from '../../law/calendar/day';
import { yuan } from '../../law/papers/words';
import { type Account, balanceOn } from './account';
import { type ExecutionEvent, ofKind } from './event';
import type { Execution } from './execution';

export interface ExecutionFacts {
  /** Day on which the decision was served, ISO date. */
  servedOn: string;
  /** With what the form itself pays. */
  account: Account;
  events: readonly ExecutionEvent[];
  today: string;
}

/** Why this result cannot be recorded (处罚法 66, 67, 70, 72; 强制法 40, 42, 56): Chinese sentences, none when it can. */
export function executionProblems(execution: Execution, facts: ExecutionFacts): string[] {
  const { result, performedOn } = execution;
  const { servedOn, today, events } = facts;
  const problems: string[] = [];
  if (performedOn > today) problems.push('执行日期不得晚于今天');
  if (performedOn < servedOn) problems.push(`执行日期不得早于决定书送达日期${chineseDay(servedOn)}`);
  if (execution.paidYuan > 0 && !execution.receiptNumber) problems.push('收缴罚没款应当填写票据号码');
  if (result === 'performed' && problems.length === 0) problems.push(...performedProblems(execution, facts));
  if (result === 'applied-to-court' && !isAccepted(events)) {
    problems.push('人民法院受理后才能办结：请先在案件页面登记申请和答复');
  }
  if (result === 'terminated' && ofKind(events, 'terminated').length === 0) {
    problems.push('终结执行应当由机关负责人先在案件页面决定，写明情形');
  }
  return problems;
}

const isAccepted = (events: readonly ExecutionEvent[]): boolean =>
  ofKind(events, 'court-answered').some(({ details }) => details.answer !== 'refused');

/** Everything is paid, the surcharge too; less of it only by agreement (强制法 42). */
function performedProblems({ performedOn }: Execution, { account }: ExecutionFacts): string[] {
  const { unpaidYuan, surchargeAccruedYuan, surchargePaidYuan, surchargeUnpaidYuan } = balanceOn(account, performedOn);
  const due = account.fineYuan + account.confiscationYuan;
  const highest = account.agreedYuan ?? surchargeAccruedYuan;
  return [
    unpaidYuan === 0 ? '' : `决定的罚没款为${yuan(due)}，已缴金额不一致`,
    surchargePaidYuan <= highest ? '' : `加处罚款不得超过${yuan(highest)}`,
    surchargeUnpaidYuan === 0
      ? ''
      : `加处罚款应当为${yuan(highest)}，还有${yuan(surchargeUnpaidYuan)}未缴；减免应当签订执行协议（行政强制法第四十二条）`,
  ].filter(Boolean);
}
