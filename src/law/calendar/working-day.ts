import calendar from 'chinese-days/dist/chinese-days.json';
import { addDays, weekdayOf } from './day';

// The data of chinese-days only: its functions slip a day on machines west of Greenwich.
const holidays = new Set(Object.keys(calendar.holidays));
const workingWeekends = new Set(Object.keys(calendar.workdays));
const publishedYears = new Set([...holidays].map((day) => Number(day.slice(0, 4))));

/** Whether people work on this day (ISO date) by the official calendar, 调休 Saturdays and Sundays included (处罚法 85). */
export function isWorkingDay(date: string): boolean {
  return workingWeekends.has(date) || (weekdayOf(date) <= 5 && !holidays.has(date));
}

/**
 * Whether the State Council's holiday calendar of that year is known; without it counting is plain Monday to Friday.
 */
export function isCalendarPublished(year: number): boolean {
  return publishedYears.has(year);
}

/** The day itself when people work on it, else the next day on which they do (ISO dates). */
export function workingDayFrom(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
