import { BusinessError } from '../../../base/business-error';
import { dayOf } from '../../../law/calendar/day';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Acting, actorOf } from '../acting';
import type { Review, Ruling } from '../review';
import { endReview } from '../submission';
import { opinionStands } from './response';

/** Whether disputes of this review go to the head at once: the case has had its full rounds (L7). */
export const roundsUsedUp = ({ round, policy }: Review): boolean => round > policy.fullRounds;

/** The form head-decision as it comes in. */
export interface RulingForm {
  ruling: Ruling | null;
  reason: string;
  collective: boolean | null;
  discussedOn: string | null;
}

/**
 * The head, or the collective discussion, decides a disagreement, always with reasons (L7). The ruling stays visible as
 * such.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function rule(review: Review, form: RulingForm, acting: Acting): Review {
  const { ruling, reason } = form;
  if (review.response !== 'object' && !roundsUsedUp(review)) {
    throw new BusinessError('TASK_REFUSED', '承办机构没有提出异议，无须裁决');
  }
  if (!ruling) throw new BusinessError('TASK_REFUSED', '请选择裁决结果', 'ruling');
  if (reason === '') throw new BusinessError('TASK_REFUSED', '裁决应当说明理由', 'rulingReason');
  assertNoPersonalData(reason, 'rulingReason', acting.party);
  const ruled: Review = {
    ...review,
    ruling,
    rulingReason: reason,
    rulingBy: actorOf(acting),
    rulingAt: acting.now.toISOString(),
    rulingDiscussedOn: form.collective ? discussedOn(review, form, acting) : null,
  };
  return ruling === 'uphold-handling' ? endReview(ruled, true, acting.now) : opinionStands(ruled, acting.now);
}

/** Day of the collective discussion, between the opinion and today. */
function discussedOn({ opinionAt }: Review, form: RulingForm, { today }: Acting): string {
  const day = form.discussedOn;
  const refuse = (why: string) => new BusinessError('TASK_REFUSED', `${why}。`, 'discussedOn');
  if (!day) throw refuse('经集体讨论的，请填写集体讨论日期');
  if (day > today) throw refuse('集体讨论日期不得晚于今天');
  if (day < dayOf(new Date(opinionAt!))) throw refuse('集体讨论日期不得早于审核意见');
  return day;
}
