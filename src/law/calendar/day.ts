import { DateTime } from 'luxon';

/** Every day in this system is a day in China. */
export const zone = 'Asia/Shanghai';

/** The day (ISO date, Asia/Shanghai) on which the instant falls. */
export function dayOf(now: Date): string {
  return DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd');
}

/** Midnight at which the day begins, as ISO instant with +08:00. */
export function startOfDay(date: string): string {
  return parseDay(date).startOf('day').toISO({ suppressMilliseconds: true })!;
}

/** The calendar day after (ISO dates). */
export function nextDay(date: string): string {
  return addDays(date, 1);
}

/** The instant (ISO, +08:00) after the day, as timers take the last day of a limit. */
export const afterDay = (date: string): string => startOfDay(nextDay(date));

/** `count` calendar days later, earlier when negative (ISO dates). */
export function addDays(date: string, count: number): string {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + count);
  return isoDay(day);
}

/** The same day `count` months later, the last of the month where there is none (ISO dates). */
export function addMonths(date: string, count: number): string {
  return parseDay(date).plus({ months: count }).toFormat('yyyy-MM-dd');
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return parseDay(to).diff(parseDay(from), 'days').days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return utc(date).getUTCDay() || 7;
}

/** E.g. 2026年2月10日, as papers write a day. */
export function chineseDay(date: string): string {
  return parseDay(date).toFormat('yyyy年M月d日');
}

/** @throws RangeError when it is not an ISO date. */
function parseDay(date: string): DateTime {
  const day = DateTime.fromFormat(date, 'yyyy-MM-dd', { zone });
  if (!day.isValid) throw new RangeError(`Not an ISO date: ${date}`);
  return day;
}

/**
 * Limits are counted day by day, many at once: a plain date in UTC is much faster than one with a zone.
 * @throws RangeError
 */
function utc(date: string): Date {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || isoDay(day) !== date) throw new RangeError(`Not an ISO date: ${date}`);
  return day;
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);
