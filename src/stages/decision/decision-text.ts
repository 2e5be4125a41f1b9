import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { partyInWords, sentence } from '../../law/papers/words';
import type { Agency } from '../../law/people/agency';
import { reconsiderationDays, suitMonths } from '../../law/statute';
import type { Defence } from '../defence';
import { type Findings, kindsOf, type Outcome, penaltyInWords } from '../investigation';
import type { Notice } from '../notice';
import type { Decision } from './decision';
import { performanceText } from './performance-text';
import { toldAndHeard } from './told-and-heard';

export const decisionTitles: Record<Outcome, string> = {
  penalty: '行政处罚决定书',
  'no-penalty': '不予行政处罚决定书',
  'not-established': '不予行政处罚决定书',
  transfer: '移送司法机关决定书',
};

export interface DecisionFacts {
  case: Readonly<EnforcementCase>;
  party: Party;
  agency: Agency;
  findings: Findings;
  decision: Decision;
  notice: Notice | null;
  defences: Defence[];
  /** Days to pay from receipt, from TimeLimits (处罚法 67 三款). */
  payDays: number;
}

/** 行政处罚决定书 with the six contents of 处罚法 59; 不予行政处罚决定书 where there is no penalty (57). */
export function decisionText(facts: DecisionFacts): string[] {
  const { party, agency, findings, decision, payDays } = facts;
  const { filedOn, matter } = facts.case;
  return [
    partyInWords(party),
    `本机关${filedOn ? `于${chineseDay(filedOn)}` : ''}对${matter}一案立案调查，现已调查终结。`,
    `经查明：${sentence(findings.facts)}`,
    `以上事实有下列证据证明：${sentence(findings.evidenceSummary)}`,
    findings.newFacts ? `其中，告知当事人之后新查明：${sentence(findings.newFacts)}` : '',
    toldAndHeard(facts),
    ...conclusion(decision.outcome, findings),
    ...(decision.outcome === 'penalty' ? performanceText(decision.penalty, payDays, agency) : []),
    publicityTold(agency, decision),
    remedies(agency),
    `${agency.name}（印章）${chineseDay(decision.decidedOn)}`,
  ];
}

const law57 = '《中华人民共和国行政处罚法》第五十七条第一款';

function conclusion(outcome: Outcome, findings: Findings): string[] {
  const { violatedLaw, penaltyBasis, discretion, penalty, asked } = findings;
  const newer = asked?.newerLaw
    ? `根据《中华人民共和国行政处罚法》第三十七条，适用新的规定：${sentence(asked.newerLaw)}`
    : '';
  const reasons = `${discretion ? sentence(discretion) : ''}${newer}`;
  const basis = penaltyBasis ? `依据${penaltyBasis.trim()}和` : '依据';
  if (outcome === 'penalty') {
    const decided = sentence(penaltyInWords(penalty));
    return [
      `本机关认为，上述行为违反了${violatedLaw.trim()}的规定。${reasons}`,
      `${basis}${law57}第一项的规定，责令改正违法行为，并决定给予如下行政处罚：${decided}`,
    ];
  }
  if (outcome === 'no-penalty')
    return [`${reasons}${basis}${law57}第二项的规定，决定不予行政处罚。`, ...education(asked)];
  return [`${reasons}违法事实不能成立，依据${law57}第三项的规定，决定不予行政处罚。`];
}

const education = (asked: Findings['asked']): string[] =>
  asked?.education
    ? [`根据《中华人民共和国行政处罚法》第三十三条第三款，本机关对当事人进行教育：${sentence(asked.education)}`]
    : [];

/** 市监令45 第八条: told together with the decision where it will be public. */
const publicityTold = ({ disclosureSector }: Agency, { outcome, penalty }: Decision): string =>
  disclosureSector === 'market-supervision' && outcome === 'penalty' && kindsOf(penalty).join() !== 'warning'
    ? '根据《市场监督管理行政处罚信息公示规定》第八条的规定，本行政处罚信息将通过国家企业信用信息公示系统向社会公示。'
    : '';

const remedies = ({ reconsiderationBody, court }: Agency): string =>
  `如不服本决定，可以自收到本决定书之日起${reconsiderationDays}日内向${reconsiderationBody}申请行政复议，` +
  `也可以自收到本决定书之日起${suitMonths}个月内向${court}提起行政诉讼。`;
