import { BusinessError } from '../../../base/business-error';
import { addDays, addMonths } from '../../../law/calendar/day';
import { actNames } from '../../../law/case/act-names';
import type { AgencyStore, RuleTables } from '../../../ports/stores';
import type { Grouping, ReviewStatisticsStore, StatisticsFilter } from './counts';
import { figuresOf, noCounts, type ReviewFigures } from './figures';
import { staffing, type Staffing } from './staffing';

export interface ReviewReport { from: string; to: string; grouping: Grouping; lines: ReviewFigures[]; total: ReviewFigures }

const longestYears = 10;

/**
 * Statistics of legal review (L9): one line per group, lines of zero included for agencies and months, and the total.
 * People are counted as they stood when the line's period ended, today if it has not.
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
  const end = earlier(to, today);
  const staffDays = grouping === 'month' ? monthsOf(from, end).map((month) => earlier(lastDayOf(month), end)) : [end];
  const staffOn = await staffing(means, known.map(({ id }) => id), [...new Set([...staffDays, end])]);
  const names: Record<Grouping, Map<string, string>> = {
    total: new Map(), act: new Map(Object.entries(actNames)), agency: new Map(known.map(({ id, name }) => [id, name])),
    month: new Map(monthsOf(from, to).map((month) => [month, `${month.slice(0, 4)}年${Number(month.slice(5))}月`])),
  };

  const counted = grouping === 'total' ? [] : await statistics.count(filter, grouping, today);
  const counts = new Map(counted.map((each) => [each.group, each]));
  const groups = grouping === 'act' ? [...counts.keys()] : [...new Set([...names[grouping].keys(), ...counts.keys()])];
  const staffOf = (group: string): Staffing | null => {
    if (grouping === 'agency') return staffOn(end, group);
    const day = grouping === 'month' && staffDays.find((each) => each.startsWith(group));
    return day ? staffOn(day) : null;
  };
  const lines = groups.sort().map((group) =>
    figuresOf(counts.get(group) ?? noCounts(group), names[grouping].get(group) ?? group, staffOf(group)));

  const [all = noCounts('')] = await statistics.count(filter, 'total', today);
  return { from, to, grouping, lines, total: figuresOf(all, '合计', staffOn(end)) };
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const lastDayOf = (month: string) => addDays(addMonths(`${month}-01`, 1), -1);

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month.slice(0, 7));
  return months;
}
