import { daysBetween } from '../../law/calendar/day';
import { surchargePerDay } from '../../law/statute';

/**
 * Highest 加处罚款 in yuan for a fine paid on `paidOn` that was due on `dueOn` (ISO dates): 3 % a day, at most the fine
 * (处罚法 72).
 */
export function highestSurcharge(fineYuan: number, dueOn: string, paidOn: string): number {
  const daysLate = Math.max(0, daysBetween(dueOn, paidOn));
  return Math.round(Math.min(fineYuan, fineYuan * surchargePerDay * daysLate) * 100) / 100;
}
