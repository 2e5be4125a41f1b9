import { addDays } from './day';
import { isCalendarPublished, isWorkingDay } from './working-day';

export type LimitUnit = 'working' | 'calendar';

/** `dueOn` is the last day of the limit, inclusive. */
export interface Limit {
  dueOn: string;
  provisional: boolean;
}

/**
 * Last day of a limit of `count` days from the act on `from`, which is not counted itself. The law's 二日, 三日, 五日, 七日 are
 * working days (处罚法 85), its fifteen and ninety days calendar days. `provisional`: it reaches a year without a
 * published calendar, so that a holiday may still move it; a last day on a holiday moves calendar days too (民法典 203).
 */
export function limit(from: string, count: number, unit: LimitUnit): Limit {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`);
  const dueOn = unit === 'calendar' ? addDays(from, count) : addWorkingDays(from, count);
  return { dueOn, provisional: yearsBetween(from, dueOn).some((year) => !isCalendarPublished(year)) };
}

/** The working day `count` working days after `from`, before it when negative; `from` itself is not counted. */
export function addWorkingDays(from: string, count: number): string {
  const step = Math.sign(count);
  let day = addDays(from, 0);
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}
