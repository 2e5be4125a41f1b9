import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { evidenceKindNames, type Evidence } from '../evidence/evidence';
import { outcomeNames, type Findings } from './findings';
import { officersInWords } from '../officers/officers';
import type { Person } from '../../law/people/person';
import { partyInWords, sentence } from '../../law/papers/words';
import { penaltyInWords } from './penalty-in-words';

/** 案件调查终结报告 with the intended handling (处罚法 54, 57). */
export function investigationReport(
  { matter, filedOn }: EnforcementCase, party: Party, officers: Person[], findings: Findings, evidence: Evidence[], on: string,
): string[] {
  const list = evidence.map(({ kind, title, source }, index) => `${index + 1}.${title}（${evidenceKindNames[kind]}，${source}）`);
  return [
    `案由：${matter}`,
    partyInWords(party),
    filedOn ? `立案日期：${chineseDay(filedOn)}` : '',
    `查明的事实：${findings.facts}`,
    `认定事实的证据：${findings.evidenceSummary}`,
    `证据目录：${list.join('；')}。`,
    findings.violatedLaw ? `违反的规定：${sentence(findings.violatedLaw)}` : '',
    findings.penaltyBasis ? `处理依据：${sentence(findings.penaltyBasis)}` : '',
    findings.discretion ? `裁量理由：${sentence(findings.discretion)}` : '',
    `拟处理意见（第${findings.version}稿）：${sentence([outcomeNames[findings.outcome], penaltyInWords(findings.penalty)].filter(Boolean).join('：'))}`,
    `承办人员：${officersInWords(officers)}`,
    `报告日期：${chineseDay(on)}`,
  ];
}
