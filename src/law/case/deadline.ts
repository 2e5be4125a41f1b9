import { addDays } from '../calendar/day';
import { addWorkingDays, type LimitUnit } from '../calendar/limit';

export const deadlineKinds = ['decide', 'defence', 'supplement', 'review', 'objection', 'rereview', 'coordination', 'deliver', 'pay', 'publish', 'withdraw'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export const deadlineNames: Record<DeadlineKind, string> = {
  decide: '作出处罚决定', defence: '陈述申辩、要求听证', supplement: '补正送审材料', review: '法制审核', objection: '对审核意见提出异议',
  rereview: '复审', coordination: '协调分歧', deliver: '送达决定书', pay: '缴纳罚款',
  publish: '公示决定', withdraw: '撤回公示',
};

/** A running or met limit of one case (期限). Days are ISO dates. */
export interface Deadline {
  id: string;
  caseId: string;
  kind: DeadlineKind;
  startsOn: string;
  dueOn: string;
  count: number;
  unit: 'working' | 'calendar';
  basis: string;
  /** Days before the last one, in the same unit, from which the limit shows yellow; null: none. */
  warningDays?: number | null;
  /** The count reaches a year whose calendar is not published yet. */
  provisional: boolean;
  /** Day on which it was met, or ended otherwise (`ending`); null while it runs. */
  metOn: string | null;
  /** How it ended without being met, e.g. 已申请人民法院强制执行. */
  ending?: string | null;
}

/** A row of TimeLimits. `warningDays`: before the last day, in the same unit, from when on it warns (黄牌). */
export interface TimeLimit { count: number; unit: LimitUnit; warningDays: number; basis: string }

export type DeadlineColour = 'ended' | 'met' | 'late' | 'red' | 'yellow' | 'green';

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
