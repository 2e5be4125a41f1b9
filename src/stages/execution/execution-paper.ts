import { chineseDay } from '../../law/calendar/day';
import type { Decision } from '../decision/decision';
import type { Execution } from './execution';
import { penaltyInWords } from '../investigation/penalty-in-words';
import { yuan } from '../../law/papers/words';

export const executionResultNames: Record<Execution['result'], string> = { performed: '当事人已履行', 'applied-to-court': '已申请人民法院强制执行', terminated: '终结执行' };

/** 执行情况记录 (处罚法 66, 67, 72). */
export function executionPaper({ number, penalty }: Decision, execution: Execution): string[] {
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
