import { chineseDay } from '../../law/calendar/day';
import { yuan } from '../../law/papers/words';
import type { Decision } from '../decision';
import { penaltyInWords } from '../investigation';
import { type Account, balanceOn } from './account';
import { type Execution, executionResultNames } from './execution';

/** 执行情况记录 (处罚法 66, 67, 72), with every payment. `account`: with the last one. */
export function executionText({ number, penalty }: Decision, execution: Execution, account: Account): string[] {
  const { result, performedOn, receiptNumber } = execution;
  const { paidYuan, surchargePaidYuan } = balanceOn(account, performedOn);
  const several = account.payments.length > 1;
  return [
    `行政处罚决定书：${number}`,
    `处罚内容：${penaltyInWords(penalty)}`,
    `执行结果：${executionResultNames[result]}`,
    `日期：${chineseDay(performedOn)}`,
    `已缴罚没款：${yuan(paidYuan)}，已缴加处罚款：${yuan(surchargePaidYuan)}`,
    ...(several ? account.payments.map(paymentInWords) : []),
    account.agreedYuan === null ? '' : `依执行协议，加处罚款减为${yuan(account.agreedYuan)}`,
    receiptNumber ? `票据号码：${receiptNumber}` : '',
  ];
}

const paymentInWords = ({ on, fineYuan, confiscationYuan, surchargeYuan }: Account['payments'][number]): string =>
  `${chineseDay(on)}：罚没款${yuan(fineYuan + confiscationYuan)}，加处罚款${yuan(surchargeYuan)}`;
