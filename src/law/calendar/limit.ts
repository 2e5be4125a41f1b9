import { addDays, addMonths } from './day';
import { isCalendarPublished, isWorkingDay, workingDayFrom } from './working-day';

export const limitUnits = ['working', 'calendar', 'months'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** `dueOn` is the last day of the limit, inclusive. */
export interface Limit {
  dueOn: string;
  provisional: boolean;
}

/**
 * Last day of a limit of `count` days or months from the act on `from`, which is not counted itself. The law's 二日, 三日, 五日, 七日 are
 * working days (处罚法 85), its fifteen and ninety days calendar days. `provisional`: it reaches a year without a
 * published calendar, so that a holiday may still move it. `ofParty`: a party's last day on a holiday moves to the next
 * working day (民法典 203, 民诉法 85); a limit on the agency does not.
 */
export function limit(from: string, count: number, unit: LimitUnit, ofParty = false): Limit {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`);
  const lastDay = counting[unit](from, count);
  const dueOn = ofParty ? workingDayFrom(lastDay) : lastDay;
  return { dueOn, provisional: yearsBetween(from, dueOn).some((year) => !isCalendarPublished(year)) };
}

const counting = {
  calendar: addDays,
  months: addMonths,
  working: (from: string, count: number) => addWorkingDays(from, count),
};

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
