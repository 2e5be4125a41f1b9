import type { EnforcementCase, Party } from '../../law/case/case';
import { ageOfPunishment } from '../../law/statute';
import type { Evidence } from '../evidence';
import { askedProblems, isYoungerThan } from './asked-rules';
import { type Findings, outcomeNames } from './findings';
import { isUnsplit } from './penalty';
import { isEmpty } from './penalty-kinds';

/** What the investigation has brought. */
export interface Investigated {
  case: EnforcementCase;
  party: Party;
  findings: Findings | null;
  evidence: Evidence[];
}

/** Why the investigation cannot be concluded yet (处罚法 40, 46, 54): Chinese sentences, none when it can. */
export function investigationProblems({ case: row, party, findings, evidence }: Investigated): string[] {
  if (!findings) return ['请先在案件页面填写调查结论和拟处理意见'];
  const problems: string[] = [];
  const require = (ok: boolean, problem: string) => {
    if (!ok) problems.push(problem);
  };
  require(evidence.length > 0, '没有证据，违法事实不清、证据不足的不得给予行政处罚');
  require(findings.facts.trim() !== '', '未写明查明的事实');
  require(findings.evidenceSummary.trim() !== '', '未说明认定事实的证据');
  if (findings.outcome === 'penalty') {
    require(!isEmpty(findings.penalty), '拟给予行政处罚，但未写明处罚内容');
    require(!isUnsplit(findings.penalty), '请把没收违法所得和没收非法财物分开填写，另存一稿');
    require(findings.violatedLaw.trim() !== '', '未写明违反的法律规定');
    require(findings.penaltyBasis.trim() !== '', '未写明处罚依据');
    require(!isYoungerThan(ageOfPunishment, row, party), `当事人行为时不满${ageOfPunishment}周岁，不予行政处罚`);
    problems.push(...askedProblems({ case: row, party, findings }));
  } else {
    const educated = findings.outcome !== 'no-penalty' || (findings.asked?.education ?? '') !== '';
    require(educated, '不予行政处罚的，应当对当事人进行教育，请写明教育的情况（行政处罚法第三十三条第三款）');
    require(isEmpty(findings.penalty), `拟处理意见为“${outcomeNames[findings.outcome]}”，不得填写处罚内容`);
  }
  return problems;
}
