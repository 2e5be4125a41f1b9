import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { partyInWords, sentence } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import { type Findings, penaltyInWords } from '../investigation';
import { officersInWords } from '../officers';

/** What the notice is made of. `windowDays`: working days; `on`: ISO date. */
export interface NoticeContent {
  case: EnforcementCase;
  party: Party;
  findings: Findings;
  agency: Agency;
  officers: Person[];
  windowDays: number;
  on: string;
}

/**
 * 行政处罚事先告知书: content, facts, reasons and basis of the intended penalty, and the rights (处罚法 44, 45, 63, 64).
 * The right to a hearing is always told: a right told in vain harms nobody, one kept silent makes the decision void.
 */
export function noticeText({ case: { matter }, party, findings, agency, officers, windowDays, on }: NoticeContent) {
  const { facts, evidenceSummary, violatedLaw, penaltyBasis, discretion, penalty, newFacts } = findings;
  const found = newFacts ? `其中，上次告知之后新查明：${sentence(newFacts)}` : '';
  const reasons = discretion ? sentence(discretion) : '';
  return [
    partyInWords(party),
    `本机关对你（单位）${matter}一案已调查终结。根据《中华人民共和国行政处罚法》第四十四条的规定，` +
      '现将拟作出行政处罚的内容及事实、理由、依据告知如下：',
    `一、事实和证据：${sentence(facts)}${found}以上事实有下列证据证明：${sentence(evidenceSummary)}`,
    `二、理由和依据：上述行为违反了${violatedLaw.trim()}的规定，` +
      `依据${penaltyBasis.trim()}的规定应予处罚。${reasons}`,
    `三、拟作出的行政处罚：${sentence(penaltyInWords(penalty))}`,
    '四、根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩；' +
      `自收到本告知书之日起${windowDays}个工作日内向本机关提出。本机关不因陈述、申辩而给予更重的处罚。`,
    '五、根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，' +
      '对较大数额罚款、没收较大数额违法所得、吊销许可证件、责令停产停业等处罚，你（单位）有权要求听证；' +
      `自收到本告知书之日起${windowDays}个工作日内向本机关提出，不承担听证费用。`,
    '逾期未提出的，视为放弃上述权利。',
    `执法人员：${officersInWords(officers)}`,
    `联系地址：${agency.address}，联系电话：${agency.phone}`,
    `${agency.name}（印章）${chineseDay(on)}`,
  ];
}
