import { BusinessError } from '../../../base/business-error';
import { addDays, addMonths } from '../../../law/calendar/day';

const longestYears = 10;

/**
 * Days are ISO dates.
 * @throws BusinessError VALIDATION_FAILED when it ends before it begins or is longer than ten years
 */
export function requirePeriod({ from, to }: { from: string; to: string }): void {
  if (to < from) throw new BusinessError('VALIDATION_FAILED', '截止日期不能早于起始日期', 'to');
  if (to >= addMonths(from, 12 * longestYears)) {
    throw new BusinessError('VALIDATION_FAILED', `统计期间不能超过${longestYears}年`, 'to');
  }
}

/** Months (yyyy-MM) that have a day from `from` to `to`. */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month.slice(0, 7));
  return months;
}

/** E.g. 2026年3月. */
export const monthInWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

export const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

export const earlier = (one: string, other: string): string => (one < other ? one : other);
