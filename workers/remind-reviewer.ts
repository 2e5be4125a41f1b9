import { z } from 'zod';
import { worker } from '../src/worker';

/** Reminds the reviewer that the review limit is about to end (黄牌, C13): an entry that the case page shows. Once per last day. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({}),
  async run({ caseId, reviewId }, context) {
    await context.cases.lock(caseId);
    const review = await context.reviews.get(reviewId);
    if (review.endedAt !== null || review.remindedOf === review.dueOn) return {};
    await context.reviews.save({ ...review, remindedOf: review.dueOn });
    context.record.append({
      caseId, actor: 'system', act: 'review-limit-warned', summary: `法制审核期限将于${review.dueOn}届满，提醒审核人员 ${review.reviewerId}`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, reviewer: review.reviewerId, dueOn: review.dueOn },
    });
    return {};
  },
});
