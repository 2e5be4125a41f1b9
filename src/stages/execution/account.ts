import { addDays } from '../../law/calendar/day';
import { surchargePerDay } from '../../law/statute';

/** Money in yuan, ISO dates. */
export interface Instalment {
  dueOn: string;
  yuan: number;
}
export interface Payment {
  on: string;
  fineYuan: number;
  confiscationYuan: number;
  surchargeYuan: number;
}
/** An approved 延期 or 分期: from the day after `ruledOn` what was unpaid is due in parts. */
export interface Deferral {
  ruledOn: string;
  unpaidYuan: number;
  instalments: Instalment[];
}
export interface Account {
  fineYuan: number;
  confiscationYuan: number;
  /** Last day to pay; null: nothing was to pay. */
  dueOn: string | null;
  deferrals: Deferral[];
  payments: Payment[];
  /** 复议、诉讼期间, both days inclusive; without an end it goes on. */
  pauses: { from: string; to: string | null }[];
  /** What an agreement left of the surcharge (强制法 42); null: none was made. */
  agreedYuan: number | null;
}

/** What the account says at the end of a day. */
export interface Balance {
  paidYuan: number;
  unpaidYuan: number;
  surchargeAccruedYuan: number;
  surchargePaidYuan: number;
  surchargeUnpaidYuan: number;
}

const cents = (yuan: number): number => Math.round(yuan * 100) / 100;
const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0);

/** Of the fine, what should have been paid before that day. */
function dueBefore({ fineYuan, dueOn, deferrals }: Account, day: string): number {
  const deferral = deferrals.findLast(({ ruledOn }) => ruledOn < day);
  if (!deferral) return dueOn !== null && dueOn < day ? fineYuan : 0;
  const due = deferral.instalments.filter((one) => one.dueOn < day);
  return fineYuan - deferral.unpaidYuan + sum(due, ({ yuan }) => yuan);
}

/** Of the fine, what is overdue on that day, before what is paid on it. */
export const overdueOn = (account: Account, day: string): number =>
  Math.max(0, cents(dueBefore(account, day) - sum(paidBefore(account, day), (one) => one.fineYuan)));

const paidBefore = ({ payments }: Account, day: string): Payment[] => payments.filter(({ on }) => on < day);

const isPaused = ({ pauses }: Account, day: string): boolean =>
  pauses.some(({ from, to }) => from <= day && (to === null || day <= to));

export interface SurchargeDay {
  day: string;
  overdueYuan: number;
  paused: boolean;
  /** All of it up to that day. */
  accruedYuan: number;
}

/**
 * 加处罚款 by day (处罚法 72, 73; 强制法 45): 3 % a day of what is overdue of the fine, all of it never more than the fine; days
 * of reconsideration and suit do not count.
 */
export function surchargeDays(account: Account, until: string): SurchargeDay[] {
  if (account.dueOn === null || account.fineYuan === 0) return [];
  const days: SurchargeDay[] = [];
  let accrued = 0;
  for (let day = addDays(account.dueOn, 1); day <= until && accrued < account.fineYuan; day = addDays(day, 1)) {
    const overdueYuan = overdueOn(account, day);
    const paused = isPaused(account, day);
    if (!paused) accrued = Math.min(account.fineYuan, accrued + overdueYuan * surchargePerDay);
    if (overdueYuan > 0) days.push({ day, overdueYuan, paused, accruedYuan: cents(accrued) });
  }
  return days;
}

export function balanceOn(account: Account, day: string): Balance {
  const paid = account.payments.filter(({ on }) => on <= day);
  const paidYuan = cents(sum(paid, (one) => one.fineYuan + one.confiscationYuan));
  const surchargeAccruedYuan = surchargeDays(account, day).at(-1)?.accruedYuan ?? 0;
  const surchargePaidYuan = cents(sum(paid, (one) => one.surchargeYuan));
  const payable = account.agreedYuan ?? surchargeAccruedYuan;
  return {
    paidYuan,
    unpaidYuan: cents(account.fineYuan + account.confiscationYuan - paidYuan),
    surchargeAccruedYuan,
    surchargePaidYuan,
    surchargeUnpaidYuan: Math.max(0, cents(payable - surchargePaidYuan)),
  };
}
