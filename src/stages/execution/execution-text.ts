import { chineseDay } from '../../law/calendar/day';
import { yuan } from '../../law/papers/words';
import type { Decision } from '../decision';
import { penaltyInWords } from '../investigation';
import { type Execution, executionResultNames } from './execution';

/** 执行情况记录 (处罚法 66, 67, 72). */
export function executionText({ number, penalty }: Decision, execution: Execution): string[] {
  const { result, performedOn, paidYuan, surchargeYuan, receiptNumber } = execution;
  return [
    `行政处罚决定书：${number}`,
    `处罚内容：${penaltyInWords(penalty)}`,
    `执行结果：${executionResultNames[result]}`,
    `日期：${chineseDay(performedOn)}`,
    `已缴罚没款：${yuan(paidYuan)}，已缴加处罚款：${yuan(surchargeYuan)}`,
    receiptNumber ? `票据号码：${receiptNumber}` : '',
  ];
}
