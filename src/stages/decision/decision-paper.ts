import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { reconsiderationDays, suitMonths } from '../../law/statute';
import type { Findings, Outcome, Penalty } from '../investigation/findings';
import type { Decision } from './decision';
import type { Defence } from '../defence/defence';
import type { Notice } from '../notice/notice';
import type { Agency } from '../../law/people/agency';
import { hearingOfParty } from './told-and-heard';
import { partyInWords, sentence } from '../../law/papers/words';
import { penaltyInWords } from '../investigation/penalty-in-words';

export const decisionTitles: Record<Outcome, string> = {
  penalty: '行政处罚决定书', 'no-penalty': '不予行政处罚决定书', 'not-established': '不予行政处罚决定书', transfer: '移送司法机关决定书',
};

export interface DecisionFacts {
  case: EnforcementCase;
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
export function decisionPaper(facts: DecisionFacts): string[] {
  const { case: { filedOn, matter }, party, agency, findings, decision } = facts;
  return [
    partyInWords(party),
    `本机关${filedOn ? `于${chineseDay(filedOn)}` : ''}对${matter}一案立案调查，现已调查终结。`,
    `经查明：${sentence(findings.facts)}`,
    `以上事实有下列证据证明：${sentence(findings.evidenceSummary)}`,
    hearingOfParty(facts),
    ...conclusion(decision.outcome, findings),
    ...(decision.outcome === 'penalty' ? performance(decision.penalty, facts.payDays, agency) : []),
    `如不服本决定，可以自收到本决定书之日起${reconsiderationDays}日内向${agency.reconsiderationBody}申请行政复议，也可以自收到本决定书之日起${suitMonths}个月内向${agency.court}提起行政诉讼。`,
    `${agency.name}（印章）${chineseDay(decision.decidedOn)}`,
  ];
}

function conclusion(outcome: Outcome, { violatedLaw, penaltyBasis, discretion, penalty }: Findings): string[] {
  const reasons = discretion ? sentence(discretion) : '';
  const basis = penaltyBasis ? `依据${penaltyBasis.trim()}和` : '依据';
  if (outcome === 'penalty') {
    return [
      `本机关认为，上述行为违反了${violatedLaw.trim()}的规定。${reasons}`,
      `${basis}《中华人民共和国行政处罚法》第五十七条第一款第一项的规定，责令改正违法行为，并决定给予如下行政处罚：${sentence(penaltyInWords(penalty))}`,
    ];
  }
  if (outcome === 'no-penalty') return [`${reasons}${basis}《中华人民共和国行政处罚法》第五十七条第一款第二项的规定，决定不予行政处罚。`];
  return [`${reasons}违法事实不能成立，依据《中华人民共和国行政处罚法》第五十七条第一款第三项的规定，决定不予行政处罚。`];
}

/** Manner and limit of performance (处罚法 59 四项, 67, 72). */
function performance({ fineYuan, confiscationYuan, warning, closure, revocation, other }: Penalty, payDays: number, agency: Agency): string[] {
  const money = [fineYuan > 0 && '罚款', confiscationYuan > 0 && '没收款项'].filter(Boolean).join('和');
  return [
    money && `${money}应当自收到本决定书之日起${payDays}日内缴至${agency.paymentAccount}。`,
    fineYuan > 0 ? '到期不缴纳罚款的，根据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。' : '',
    warning || closure || revocation || other.trim() ? '其他处罚内容自本决定书送达之日起执行。' : '',
    '逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法申请人民法院强制执行。',
  ].filter((paragraph) => paragraph !== '');
}
