import { chineseDay } from '../../law/calendar/day';
import { caseSourceNames, type EnforcementCase, type Party } from '../../law/case/case';
import { officersInWords } from '../officers';
import type { Person } from '../../law/people/person';
import { partyInWords, sentence } from '../../law/papers/words';

export interface FilingDecision {
  approved: boolean;
  reason: string;
  head: Person;
  on: string;
}

/** 立案审批表 (处罚法 54 二款). */
export function filingText(
  enforcementCase: EnforcementCase,
  party: Party,
  officers: Person[],
  { approved, reason, head, on }: FilingDecision,
): string[] {
  const { number, registrationNumber, source, matter } = enforcementCase;
  return [
    number && approved ? `案号：${number}` : '',
    `登记号：${registrationNumber}`,
    `案件来源：${caseSourceNames[source]}`,
    `案由：${matter}`,
    partyInWords(party),
    `承办人员：${officersInWords(officers)}`,
    `审批意见：${approved ? '准予立案' : '不予立案'}。${sentence(reason)}`,
    `机关负责人：${head.name}`,
    `审批日期：${chineseDay(on)}`,
  ];
}
