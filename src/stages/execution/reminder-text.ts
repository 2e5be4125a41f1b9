import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { yuan } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Decision } from '../decision';
import { type Penalty, penaltyInWords } from '../investigation';

interface Reminder {
  decision: Decision;
  /** As it is in force today. */
  penalty: Penalty;
  party: Party;
  agency: Agency;
  /** Working days from its service, from TimeLimits (强制法 54, 69). */
  days: number;
  /** ISO date. */
  on: string;
}

/** 催告书: limit, manner, amount and payee, the right to be heard (强制法 35, 54). */
export function reminderText({ decision, penalty, party, agency, days: count, on }: Reminder): string[] {
  const { number, decidedOn } = decision;
  const { fineYuan, confiscationYuan } = penalty;
  const due = fineYuan + confiscationYuan;
  const days = `请自收到本催告书之日起${count}个工作日内`;
  return [
    `${party.name}：`,
    `本机关于${chineseDay(decidedOn)}作出行政处罚决定（${number}），你（单位）逾期未履行${due > 0 ? '缴款' : ''}义务。` +
      '根据《中华人民共和国行政强制法》第五十四条的规定，现予催告：',
    due > 0
      ? `${days}将罚没款${yuan(due)}缴至${agency.paymentAccount}，已缴的部分扣除。`
      : `${days}履行：${penaltyInWords(penalty)}。`,
    fineYuan > 0 ? surcharge(fineYuan) : '',
    '你（单位）有权进行陈述和申辩。逾期仍不履行的，本机关将依法申请人民法院强制执行。',
    `联系地址：${agency.address}，联系电话：${agency.phone}`,
    `${agency.name}（印章）${chineseDay(on)}`,
  ];
}

const surcharge = (fineYuan: number): string =>
  `到期未缴的罚款每日按百分之三加处罚款，最高${yuan(fineYuan)}` +
  '（《中华人民共和国行政处罚法》第七十二条第一款第一项）。';
