import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { refuseIf } from '../../law/case/refuse';
import type { Findings } from '../investigation';
import type { Review } from '../review';

interface Discussion {
  case: Pick<EnforcementCase, 'filedOn'>;
  findings: Findings;
  /** The passed review; null when not major. */
  review: Review | null;
  /** ISO date as the head gave it. */
  discussedOn: string | null;
  now: Date;
}

/**
 * A major penalty is decided in collective discussion (处罚法 57 二款), after the review and not in the future.
 * @throws BusinessError TASK_REFUSED, field discussedOn
 */
export function requireDiscussed({ case: { filedOn }, findings, review, discussedOn, now }: Discussion): void {
  const field = 'discussedOn';
  if (discussedOn === null) {
    const needed = review && findings.outcome === 'penalty';
    refuseIf(needed ? ['重大处罚应当由机关负责人集体讨论决定，请填写集体讨论日期'] : [], field);
    return;
  }
  refuseIf(discussedOn > dayOf(now) ? ['集体讨论日期不得晚于今天'] : [], field);
  refuseIf(filedOn && discussedOn < filedOn ? ['集体讨论日期不得早于立案日期'] : [], field);
  const passedOn = review?.endedAt ? dayOf(new Date(review.endedAt)) : null;
  refuseIf(passedOn && discussedOn < passedOn ? ['集体讨论应当在法制审核通过之后'] : [], field);
}
