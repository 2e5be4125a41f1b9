import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { partyInWords, sentence } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import type { Findings } from '../investigation';

interface Transfer {
  case: Readonly<EnforcementCase>;
  party: Party;
  agency: Agency;
  findings: Findings;
  decidedOn: string;
  reason: string;
}

/** 案件移送书 to the judicial organ (处罚法 27, 57 一款四项). */
export function transferText({ case: { matter }, party, agency, findings, decidedOn, reason }: Transfer): string[] {
  return [
    `本机关办理的${matter}一案，经调查，违法行为涉嫌犯罪。` +
      '根据《中华人民共和国行政处罚法》第二十七条、第五十七条第一款第四项的规定，现将案件移送，请依法处理。',
    partyInWords(party),
    `查明的事实：${sentence(findings.facts)}`,
    `证据：${sentence(findings.evidenceSummary)}`,
    `移送理由：${sentence(reason)}`,
    '案卷材料和证据随案移送。',
    `${agency.name}（印章）${chineseDay(decidedOn)}`,
  ];
}
