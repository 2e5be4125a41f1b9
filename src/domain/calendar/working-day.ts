import { getHolidaysInRange, isWorkday } from 'chinese-days';

/** Whether people work on this day by the official calendar, 调休 Saturdays and Sundays included (处罚法 85). */
export function isWorkingDay(date: string): boolean {
  // Local noon: a bare date would be read as UTC and slip a day on machines west of Greenwich.
  return isWorkday(new Date(`${date}T12:00`));
}

const published = new Map<number, boolean>();

/** Whether the State Council's holiday calendar of that year is known; without it counting is plain Monday to Friday. */
export function isCalendarPublished(year: number): boolean {
  if (!published.has(year)) published.set(year, getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0);
  return published.get(year)!;
}
