import { formatNumber } from '../law/case/numbering';
import type { Agency } from '../law/people/agency';
import type { CaseSeries } from '../ports/case-file';
import type { CaseRegister, NumberSeries } from '../ports/registers';

const patternOf = {
  case: 'caseNumberPattern',
  notice: 'noticeNumberPattern',
  review: 'reviewNumberPattern',
  decision: 'decisionNumberPattern',
} as const satisfies Record<CaseSeries, keyof Agency>;

interface Means {
  numbers: NumberSeries;
  cases: CaseRegister;
}

/** The next number of the agency's series in the year of `day` (ISO date); passes over 案号 that people gave by hand. */
export async function nextNumber(
  { numbers, cases }: Means,
  agency: Agency,
  series: CaseSeries,
  day: string,
): Promise<string> {
  const year = Number(day.slice(0, 4));
  for (;;) {
    const number = formatNumber(agency[patternOf[series]], year, await numbers.next(agency.id, series, year));
    if (series !== 'case') return number;
    const { cases: alike } = await cases.search({ agencyId: agency.id, text: number, limit: 100, offset: 0 });
    if (!alike.some((other) => other.number === number)) return number;
  }
}
