import { isWorkingDay } from '../../../law/calendar/working-day';
import { addDays } from '../../../law/calendar/day';
import type { Duration } from './counts';

/** Working days from the day after `from` to `to`, both ISO dates (处罚法 85); 0 on the same day. */
export function workingDaysUntil(from: string, to: string): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days += 1;
  return days;
}

export interface Spread {
  median: number | null;
  max: number | null;
}

/** Median and longest duration in working days; the median of an even number is the middle of the two in the middle. */
export function spreadOf(durations: Duration[]): Spread {
  const days = durations
    .map(({ acceptedOn, opinionOn, count }) => ({ days: workingDaysUntil(acceptedOn, opinionOn), count }))
    .sort((a, b) => a.days - b.days);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { median: null, max: null };
  return {
    median: (nth(days, Math.floor((total - 1) / 2)) + nth(days, Math.floor(total / 2))) / 2,
    max: days.at(-1)!.days,
  };
}

function nth(days: { days: number; count: number }[], index: number): number {
  let passed = 0;
  return days.find(({ count }) => (passed += count) > index)!.days;
}
