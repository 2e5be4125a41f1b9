import { BusinessError } from '../../business-error';
import { addMonths } from '../../calendar/day';
import { actNames } from '../../case/act-names';
import type { AgencyStore, RuleTables } from '../../stores';
import { leastReviewers, reviewPolicy } from '../policy';
import type { Grouping, ReviewStatisticsStore, Staff, StatisticsFilter } from './counts';
import { figuresOf, noCounts, type ReviewFigures } from './figures';

export interface ReviewReport { from: string; to: string; grouping: Grouping; lines: ReviewFigures[]; total: ReviewFigures }

const longestYears = 10;

/**
 * Statistics of legal review (L9): one line per group, lines of zero included for agencies and months, and the total.
 * @throws BusinessError VALIDATION_FAILED when the period ends before it begins or is longer than ten years
 */
export async function reviewReport(
  means: { statistics: ReviewStatisticsStore; agencies: AgencyStore; rules: RuleTables }, filter: StatisticsFilter, grouping: Grouping, today: string,
): Promise<ReviewReport> {
  const { statistics, agencies } = means;
  const { from, to, agencyId } = filter;
  if (to < from) throw new BusinessError('VALIDATION_FAILED', '截止日期不能早于起始日期', 'to');
  if (to >= addMonths(from, 12 * longestYears)) throw new BusinessError('VALIDATION_FAILED', `统计期间不能超过${longestYears}年`, 'to');
  const known = (await agencies.all()).filter(({ id, enforces }) => enforces && (agencyId === undefined || id === agencyId));
  const staff = (await statistics.staff(agencyId)).filter((each) => known.some(({ id }) => id === each.agencyId));
  const least = new Map(await Promise.all(staff.map(async (each) => [each.agencyId, await leastStaff(means.rules, each)] as const)));
  const names: Record<Grouping, Map<string, string>> = {
    total: new Map(), act: new Map(Object.entries(actNames)), agency: new Map(known.map(({ id, name }) => [id, name])),
    month: new Map(monthsOf(from, to).map((month) => [month, `${month.slice(0, 4)}年${Number(month.slice(5))}月`])),
  };

  const counted = grouping === 'total' ? [] : await statistics.count(filter, grouping, today);
  const counts = new Map(counted.map((each) => [each.group, each]));
  const groups = grouping === 'act' ? [...counts.keys()] : [...new Set([...names[grouping].keys(), ...counts.keys()])];
  const staffOf = (id: string): Staff => staff.find((each) => each.agencyId === id) ?? { agencyId: id, reviewers: 0, officers: 0 };
  const lines = groups.sort().map((group) =>
    figuresOf(counts.get(group) ?? noCounts(group), names[grouping].get(group) ?? group, grouping === 'agency' ? staffOf(group) : null, least.get(group)));

  const [all = noCounts('')] = await statistics.count(filter, 'total', today);
  const everybody = { agencyId: '', reviewers: sum(staff, 'reviewers'), officers: sum(staff, 'officers') };
  return { from, to, grouping, lines, total: figuresOf(all, '合计', everybody, total([...least.values()])) };
}

/** How many reviewers the agency's policy asks for; null where the engine can't say, so that the other figures are still shown. */
const leastStaff = (rules: RuleTables, { agencyId, officers }: Staff): Promise<number | null> =>
  reviewPolicy(rules, agencyId).then((policy) => leastReviewers(officers, policy), () => null);

const total = (numbers: (number | null)[]): number | null =>
  numbers.reduce((all, each) => (all === null || each === null ? null : all + each), 0);

const sum = (staff: Staff[], field: 'reviewers' | 'officers') => staff.reduce((total, each) => total + each[field], 0);

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month.slice(0, 7));
  return months;
}
