import { addDays } from '../calendar/day';
import { addWorkingDays, type LimitUnit } from '../calendar/limit';

/** A running or met limit of one case (期限). Days are ISO dates. */
export interface Deadline {
  id: string;
  caseId: string;
  /** Word of its kind, as its stage declares it. */
  kind: string;
  startsOn: string;
  dueOn: string;
  count: number;
  unit: LimitUnit;
  basis: string;
  /** Days before the last one, in the same unit (calendar days for months), from which the limit shows yellow; null: none. */
  warningDays?: number | null;
  /** The count reaches a year whose calendar is not published yet. */
  provisional: boolean;
  /** Day on which it was met, or ended otherwise (`ending`); null while it runs. */
  metOn: string | null;
  /** How it ended without being met, e.g. 已申请人民法院强制执行. */
  ending?: string | null;
}

/** A row of TimeLimits. `warningDays`: before the last day, in the same unit, from when on it warns (黄牌). */
export interface TimeLimit {
  count: number;
  unit: LimitUnit;
  warningDays: number;
  basis: string;
  /** Whether it runs for the party: then its last day moves to a working day (民法典 203). Without: for the agency. */
  ofParty?: boolean;
}

export type DeadlineColour = 'ended' | 'met' | 'late' | 'red' | 'yellow' | 'green';

/** How the end of a limit is told, everywhere: by its last day. */
export const endOf = (dueOn: string): string => `${dueOn} 届满`;

/** First day on which the limit shows yellow. */
export function warnsFrom({ dueOn, unit, warningDays }: Pick<Deadline, 'dueOn' | 'unit' | 'warningDays'>): string {
  const days = -(warningDays ?? 0);
  return unit === 'working' ? addWorkingDays(dueOn, days) : addDays(dueOn, days);
}

/** 黄牌 before a limit ends, 红牌 after it (C13); `late` was met after its end, `ended` was not met and no longer runs. */
export function deadlineColour(deadline: Deadline, today: string): DeadlineColour {
  if (deadline.ending) return 'ended';
  if (deadline.metOn !== null) return deadline.metOn > deadline.dueOn ? 'late' : 'met';
  if (today > deadline.dueOn) return 'red';
  return today >= warnsFrom(deadline) ? 'yellow' : 'green';
}
