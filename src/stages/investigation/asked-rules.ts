import { addMonths } from '../../law/calendar/day';
import type { EnforcementCase, Party } from '../../law/case/case';
import { ageOfPunishment, discoveryYears, fullAge, longDiscoveryYears } from '../../law/statute';
import { discoveredTooLate, suspectedActOf } from '../intake';
import type { Findings } from './findings';

type Facts = Pick<EnforcementCase, 'facts'>;

/** Not yet so many years old on the day of the act (处罚法 30). Unknown: not younger. */
export const isYoungerThan = (years: number, row: Facts, { bornOn }: Pick<Party, 'bornOn'>): boolean =>
  bornOn !== null && suspectedActOf(row).occurredOn < addMonths(bornOn, 12 * years);

interface Subject {
  case: EnforcementCase;
  party: Party;
  findings: Findings;
}

/** What the law asks before a penalty, and what must not stay unanswered (处罚法 29, 30, 36, 59): Chinese sentences. */
export function askedProblems({ case: row, party, findings }: Subject): string[] {
  const { asked, discretion, penalty } = findings;
  const young = isYoungerThan(fullAge, row, party) && !/从轻|减轻/.test(discretion);
  return [
    asked?.alreadyFined && penalty.fineYuan > 0
      ? '同一个违法行为已经给予过罚款，不得再次罚款（行政处罚法第二十九条）'
      : '',
    young
      ? `当事人行为时已满${ageOfPunishment}周岁不满${fullAge}周岁，应当从轻或者减轻处罚，请在裁量理由中写明（行政处罚法第三十条）`
      : '',
    lateProblem(row, findings),
    party.address
      ? ''
      : '当事人的住址（住所）为空，决定书应当载明，请先在案件页面“补充当事人信息”（行政处罚法第五十九条第一项）',
  ].filter(Boolean);
}

function lateProblem(row: Facts, { asked }: Findings): string {
  const act = suspectedActOf(row);
  if (!discoveredTooLate(act)) return '';
  const article = '（行政处罚法第三十六条）';
  if (!asked?.lateGround) {
    return `违法行为发生${discoveryYears}年后才发现，请选择仍可处罚的情形；都不符合的不再给予行政处罚${article}`;
  }
  const past = act.discoveredOn > addMonths(act.occurredOn, 12 * longDiscoveryYears);
  return asked.lateGround === 'five-years' && past
    ? `违法行为发生${longDiscoveryYears}年后才发现，不再给予行政处罚${article}`
    : '';
}
