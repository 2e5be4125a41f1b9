import { BusinessError } from '../../../base/business-error';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Discussion, heldSince } from '../../discussion';
import { type Acting, actorOf } from '../acting';
import type { Review, Ruling } from '../review';
import { opinionStands } from './response';

/** Whether disputes of this review go to the head at once: the case has had its full rounds (L7). */
export const roundsUsedUp = ({ round, policy }: Review): boolean => round > policy.fullRounds;

/** The form head-decision as it comes in. */
export interface RulingForm {
  ruling: Ruling | null;
  reason: string;
  /** The diagram goes on to the new opinion of the review body; that of an older instance does not. */
  opinionFollows: boolean;
}

/**
 * The head decides a disagreement, always with reasons (L7). An opinion that the review was not passed with is turned only by
 * collective discussion of exactly these findings, after the opinion (处罚法 57, 58); then the review body gives a new opinion,
 * and until it has the review is not passed.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function rule(review: Review, form: RulingForm, discussions: Discussion[], acting: Acting): Review {
  const { ruling, reason } = form;
  if (review.response !== 'object' && !roundsUsedUp(review)) {
    throw new BusinessError('TASK_REFUSED', '承办机构没有提出异议，无须裁决');
  }
  if (!ruling) throw new BusinessError('TASK_REFUSED', '请选择裁决结果', 'ruling');
  if (reason === '') throw new BusinessError('TASK_REFUSED', '裁决应当说明理由', 'rulingReason');
  assertNoPersonalData(reason, 'rulingReason', acting.party);
  const discussion = heldSince(discussions, review.findingsId, review.opinionAt);
  if (ruling === 'uphold-handling') requireDiscussed(discussion, form);
  const ruled: Review = {
    ...review,
    ruling,
    rulingReason: reason,
    rulingBy: actorOf(acting),
    rulingAt: acting.now.toISOString(),
    rulingDiscussedOn: discussion?.heldOn ?? null,
  };
  return ruling === 'uphold-handling' ? ruled : opinionStands(ruled, acting.now);
}

function requireDiscussed(discussion: Discussion | null, { opinionFollows }: RulingForm): void {
  const refuse = (why: string) => new BusinessError('TASK_REFUSED', why, 'ruling');
  if (discussion?.conclusion !== 'agree') {
    const why =
      '推翻法制审核意见的，应当在审核意见出具之后经机关负责人集体讨论同意：请先在案件页面登记集体讨论，机关负责人一人不能决定';
    throw refuse(`${why}。`);
  }
  if (!opinionFollows) {
    const why =
      '本次审核按旧版流程启动，裁决之后没有由审核机构重新出具意见的步骤，不能裁决同意原处理意见；请裁决采纳审核意见，退回后重新送审';
    throw refuse(`${why}。`);
  }
}
