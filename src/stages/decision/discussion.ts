import { refuseIf } from '../../law/case/refuse';
import { type Discussion, type DiscussionNeed, heldSince, needInWords } from '../discussion';
import type { Findings } from '../investigation';
import type { Review } from '../review';

interface Asked {
  findings: Findings;
  /** The passed review; null when not major. */
  review: Review | null;
  discussions: Discussion[];
  discussionNeed: DiscussionNeed | null;
}

/**
 * A complex case and a serious violation are decided in collective discussion of exactly these findings, after the review
 * (处罚法 57 二款); others need none. Returns the discussion, if there was one.
 * @throws BusinessError TASK_REFUSED, field decisionApproved
 */
export function requireDiscussed({ findings, review, discussions, discussionNeed }: Asked): Discussion | null {
  const held = discussionOf({ findings, review, discussions });
  const needed = needInWords(discussionNeed);
  const missing = review ? '法制审核通过之后还没有登记集体讨论' : '还没有登记集体讨论';
  refuseIf(needed && !held ? [`${needed}。${missing}，请先在案件页面登记`] : [], 'decisionApproved');
  const differs = held?.conclusion === 'differ';
  refuseIf(differs ? ['机关负责人集体讨论不同意拟处理意见，请退回承办人员'] : [], 'decisionApproved');
  return held;
}

/** That which the ruling on the review rests on counts, although the review was passed only after it. */
function discussionOf({ findings, review, discussions }: Omit<Asked, 'discussionNeed'>): Discussion | null {
  const since = review?.ruling === 'uphold-handling' ? review.opinionAt : (review?.endedAt ?? null);
  return heldSince(discussions, findings.id, since);
}
