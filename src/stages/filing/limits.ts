import type { Deadline } from '../../law/case/deadline';
import { limitKind, type Limits } from '../../ports/limit';

/** Ninety days from filing to the decision (处罚法 60). */
export const decideLimit = limitKind('decide', '作出处罚决定', { waitsFor: 'handler' });

/** How that limit ends while a period runs that does not count (处罚法 60); what was left of it starts anew afterwards. */
export const stoppedEnding = '中止计算';

/** The time to decide as it stands now: running, met, or ended. */
export const lastDecideLimit = (limits: Pick<Limits, 'all'>): Deadline | null =>
  limits.all().findLast(({ kind }) => kind === decideLimit.kind) ?? null;

export function runningDecideLimit(limits: Pick<Limits, 'all'>): Deadline | null {
  const last = lastDecideLimit(limits);
  return last?.metOn === null ? last : null;
}
