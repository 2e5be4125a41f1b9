import { chineseDay } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import { outcomeNames } from '../investigation/findings';
import type { Decision } from '../decision/decision';
import { penaltyInWords } from '../investigation/penalty-in-words';
import type { Agency } from '../../law/people/agency';
import type { Person } from '../../law/people/person';
import type { Disclosure } from './disclosure';
import { maskTexts } from './mask';

export interface DisclosedFacts {
  case: EnforcementCase;
  decision: Decision;
  /** 行政处罚决定书 as served. */
  document: CaseDocument;
  party: Party;
  agency: Agency;
  officers: Person[];
}

export type MaskedContent = Pick<Disclosure, 'title' | 'decisionNumber' | 'partyName' | 'summary' | 'paragraphs' | 'decidedOn'>;

/** What the public will read: the summary of 市监令45 第四条 and the decision's text, both masked (D7, D9). */
export function maskedContent({ case: { matter }, decision, document, party, agency, officers }: DisclosedFacts): MaskedContent {
  const keep = [
    agency.name, agency.head, agency.phone, agency.supervisionPhone, agency.paymentAccount, agency.reconsiderationBody, agency.court,
    ...officers.flatMap(({ name, certificate }) => [name, certificate?.number ?? '']),
  ];
  const summary = [
    `文书名称：${document.title}`,
    `行政处罚决定书文号：${decision.number}`,
    `当事人：${party.name}`,
    `违法行为类型：${matter}`,
    `行政处罚内容：${decision.outcome === 'penalty' ? penaltyInWords(decision.penalty) : outcomeNames[decision.outcome]}`,
    `作出行政处罚决定的行政机关：${agency.name}`,
    `决定日期：${chineseDay(decision.decidedOn)}`,
  ].join('\n');
  const [title, partyName, masked, ...paragraphs] = maskTexts([`${party.name}${matter}案`, party.name, summary, ...document.paragraphs], { party, keep });
  return { title: title!, partyName: partyName!, summary: masked!, paragraphs, decisionNumber: decision.number, decidedOn: decision.decidedOn };
}
