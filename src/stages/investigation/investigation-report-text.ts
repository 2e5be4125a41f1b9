import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { partyInWords, sentence } from '../../law/papers/words';
import type { Person } from '../../law/people/person';
import { type Evidence, evidenceKindNames } from '../evidence';
import { officersInWords } from '../officers';
import { type Findings, lateGroundNames, outcomeNames } from './findings';
import { penaltyInWords } from './penalty-in-words';

/** What the report is made of; `on`: ISO date. */
export interface InvestigationReport {
  case: EnforcementCase;
  party: Party;
  officers: Person[];
  findings: Findings;
  evidence: Evidence[];
  on: string;
}

/** 案件调查终结报告 with the intended handling (处罚法 54, 57). */
export function investigationReportText({ case: row, party, officers, findings, evidence, on }: InvestigationReport) {
  const { matter, filedOn } = row;
  const { facts, evidenceSummary, violatedLaw, penaltyBasis, discretion, version, newFacts, asked } = findings;
  const list = evidence.map(
    ({ kind, title, source }, index) => `${index + 1}.${title}（${evidenceKindNames[kind]}，${source}）`,
  );
  return [
    `案由：${matter}`,
    partyInWords(party),
    filedOn ? `立案日期：${chineseDay(filedOn)}` : '',
    `查明的事实：${facts}`,
    newFacts ? `告知之后新查明的事实：${sentence(newFacts)}` : '',
    `认定事实的证据：${evidenceSummary}`,
    `证据目录：${list.join('；')}。`,
    violatedLaw ? `违反的规定：${sentence(violatedLaw)}` : '',
    penaltyBasis ? `处理依据：${sentence(penaltyBasis)}` : '',
    discretion ? `裁量理由：${sentence(discretion)}` : '',
    asked?.newerLaw ? `适用处罚较轻的新规定（行政处罚法第三十七条）：${sentence(asked.newerLaw)}` : '',
    asked?.lateGround ? `二年后发现仍予处罚的情形（行政处罚法第三十六条）：${lateGroundNames[asked.lateGround]}。` : '',
    asked?.education ? `对当事人的教育（行政处罚法第三十三条）：${sentence(asked.education)}` : '',
    `拟处理意见（第${version}稿）：${sentence(handling(findings))}`,
    `承办人员：${officersInWords(officers)}`,
    `报告日期：${chineseDay(on)}`,
  ];
}

const handling = ({ outcome, penalty }: Findings) =>
  [outcomeNames[outcome], penaltyInWords(penalty)].filter(Boolean).join('：');
