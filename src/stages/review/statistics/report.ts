import { actNames } from '../../../law/case/act-names';
import type { Agency } from '../../../law/people/agency';
import type { Context } from '../../../ports/context';
import type { Grouping } from './counts';
import { figuresOf, noCounts, type ReviewFigures } from './figures';
import { earlier, lastDayOf, monthInWords, monthsOf, requirePeriod } from './periods';
import { type CountsAsked, reviewCounts } from './queries';
import { type Staffing, staffing, type StaffOn } from './staffing';

export interface ReviewReport {
  from: string;
  to: string;
  grouping: Grouping;
  lines: ReviewFigures[];
  total: ReviewFigures;
}

type Means = Pick<Context, 'ask' | 'agencies' | 'rules'>;

/**
 * Statistics of legal review (L9): one line per group, lines of zero included for agencies and months, and the total.
 * People are counted as they stood when the line's period ended, today if it has not.
 * @throws BusinessError VALIDATION_FAILED when the period ends before it begins or is longer than ten years
 */
export async function reviewReport(means: Means, asked: CountsAsked): Promise<ReviewReport> {
  const { grouping, filter, today } = asked;
  const { from, to, agencyId } = filter;
  requirePeriod(filter);
  const all = await means.agencies.all();
  const agencies = all.filter(({ id, enforces }) => enforces && (agencyId === undefined || id === agencyId));
  const end = earlier(to, today);
  const days = grouping === 'month' ? monthsOf(from, end).map((month) => earlier(lastDayOf(month), end)) : [end];
  const ids = agencies.map(({ id }) => id);
  const staffOf = await staffing(means, ids, [...new Set([...days, end])]);

  const counted = grouping === 'total' ? [] : await means.ask(reviewCounts, asked);
  const counts = new Map(counted.map((each) => [each.group, each]));
  const names = namesOf(asked, agencies);
  const groups = grouping === 'act' ? [...counts.keys()] : [...new Set([...names.keys(), ...counts.keys()])];
  const lines = groups.sort().map((group) => {
    const staff = staffOfLine(group, { grouping, days, end, staffOf });
    return figuresOf(counts.get(group) ?? noCounts(group), names.get(group) ?? group, staff);
  });

  const [total = noCounts('')] = await means.ask(reviewCounts, { ...asked, grouping: 'total' });
  return { from, to, grouping, lines, total: figuresOf(total, '合计', staffOf(end)) };
}

/** Names of the groups; but for acts, each of them has its line. */
function namesOf({ grouping, filter: { from, to } }: CountsAsked, agencies: Agency[]): Map<string, string> {
  const names: Record<Grouping, () => [string, string][]> = {
    total: () => [],
    act: () => Object.entries(actNames),
    agency: () => agencies.map(({ id, name }) => [id, name]),
    month: () => monthsOf(from, to).map((month) => [month, monthInWords(month)]),
  };
  return new Map(names[grouping]());
}

interface Lines {
  grouping: Grouping;
  /** Days whose staff is known; the last is `end`. */
  days: string[];
  end: string;
  staffOf: StaffOn;
}

/** The people of a line; null where it has none of its own (an act, a month to come). */
function staffOfLine(group: string, { grouping, days, end, staffOf }: Lines): Staffing | null {
  if (grouping === 'agency') return staffOf(end, group);
  const day = grouping === 'month' && days.find((each) => each.startsWith(group));
  return day ? staffOf(day) : null;
}
