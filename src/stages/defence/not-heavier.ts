import { BusinessError } from '../../base/business-error';
import { type Findings, heavierKinds, isHeavier } from '../investigation';
import type { Notice } from '../notice';
import type { Defence } from './defence';

/** What the party was told and what it said to it. */
export interface Told {
  findings: Findings;
  allFindings: Findings[];
  notices: Notice[];
  defences: Defence[];
}

/**
 * The findings that the party defended itself against and that these are heavier than, however often it was told since; null
 * where new facts are named, or these are heavier than none (处罚法 45 二款).
 */
export function heavierAfterDefence({ findings, allFindings, notices, defences }: Told): Findings | null {
  if (findings.newFacts) return null;
  const answered = notices.filter(({ id }) => defences.some(({ noticeId }) => noticeId === id));
  const told = answered.flatMap(({ findingsId }) => allFindings.filter(({ id }) => id === findingsId));
  return told.find((each) => isHeavier(findings, each)) ?? null;
}

/** Says in which kinds of penalty it is heavier, and what is asked for. */
export function heavierThanTold(findings: Findings, told: Findings, field?: string): BusinessError {
  const names = heavierKinds(findings.penalty, told.penalty).map(({ name }) => name);
  const where = names.length > 0 && told.outcome === 'penalty' ? `（${names.join('、')}）` : '';
  const message =
    `拟给予的处罚重于当事人陈述、申辩之前告知的处罚${where}，不得因陈述、申辩给予更重的处罚；` +
    '确有告知之后新查明的事实的，应当在调查结论中写明';
  return new BusinessError('HEAVIER_PENALTY', `${message}。`, field);
}
