import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { Decision } from '../decision';
import { outcomeNames, penaltyInWords } from '../investigation';
import type { Disclosure } from './disclosure';
import { maskTexts } from './masking';

export interface DisclosedFacts {
  case: EnforcementCase;
  decision: Decision;
  /** 行政处罚决定书 as served. */
  document: CaseDocument;
  party: Party;
  agency: Agency;
  officers: Person[];
}

export type MaskedContent = Pick<
  Disclosure,
  'title' | 'decisionNumber' | 'partyName' | 'summary' | 'paragraphs' | 'decidedOn'
>;

/** What the public will read: the summary of 市监令45 第四条 and the decision's text, both masked (D7, D9). */
export function maskedContent(facts: DisclosedFacts): MaskedContent {
  const {
    case: { matter },
    decision: { number: decisionNumber, decidedOn },
    document,
    party,
  } = facts;
  const texts = [`${party.name}${matter}案`, party.name, summaryOf(facts), ...document.paragraphs];
  const [title, partyName, summary, ...paragraphs] = maskTexts(texts, {
    party,
    keep: publicWords(facts),
    hideParty: facts.decision.outcome !== 'penalty',
  });
  return { title: title!, partyName: partyName!, summary: summary!, paragraphs, decisionNumber, decidedOn };
}

/** Of agency and officers (D1, D6). */
const publicWords = ({ agency, officers }: DisclosedFacts): string[] => [
  agency.name,
  agency.head,
  agency.phone,
  agency.supervisionPhone,
  agency.paymentAccount,
  agency.reconsiderationBody,
  agency.court,
  ...officers.flatMap(({ name, certificate }) => [name, certificate?.number ?? '']),
];

function summaryOf({ case: { matter }, decision, document, party, agency }: DisclosedFacts): string {
  const { outcome, penalty } = decision;
  return [
    `文书名称：${document.title}`,
    `行政处罚决定书文号：${decision.number}`,
    `当事人：${party.name}`,
    `违法行为类型：${matter}`,
    `行政处罚内容：${outcome === 'penalty' ? penaltyInWords(penalty) : outcomeNames[outcome]}`,
    `作出行政处罚决定的行政机关：${agency.name}`,
    `决定日期：${chineseDay(decision.decidedOn)}`,
  ].join('\n');
}
