import type { Agency } from '../people/agency';
import type { CaseStore, NumberSeries } from '../../ports/stores';

/** Fills the agency's own pattern: `{year}`, `{seq}`, `{seq:3}` (padded to three digits), e.g. 舞城管罚字〔2026〕1号. */
export function formatNumber(pattern: string, year: number, sequence: number): string {
  return pattern
    .replaceAll('{year}', String(year))
    .replace(/\{seq(?::(\d+))?\}/g, (_, width?: string) => String(sequence).padStart(Number(width ?? 1), '0'));
}

type Series = 'case' | 'notice' | 'decision';
const patternOf: Record<Series, keyof Agency> = {
  case: 'caseNumberPattern', notice: 'noticeNumberPattern', decision: 'decisionNumberPattern',
};

/** The next number of the agency's series in the year of `day` (ISO date). */
export async function nextNumber({ numbers }: { numbers: NumberSeries }, agency: Agency, series: Series, day: string): Promise<string> {
  const year = Number(day.slice(0, 4));
  return formatNumber(String(agency[patternOf[series]]), year, await numbers.next(agency.id, series, year));
}

/** As `nextNumber` for 案号; passes over numbers that people gave by hand at registration. */
export async function nextCaseNumber(
  { numbers, cases }: { numbers: NumberSeries; cases: CaseStore }, agency: Agency, day: string,
): Promise<string> {
  for (;;) {
    const number = await nextNumber({ numbers }, agency, 'case', day);
    const { cases: alike } = await cases.search({ agencyId: agency.id, text: number, limit: 100, offset: 0 });
    if (!alike.some((other) => other.number === number)) return number;
  }
}
