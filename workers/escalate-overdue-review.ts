import { z } from 'zod';
import { dayOf } from '../src/domain/calendar/day';
import { worker } from '../src/worker';

/** Records that the review limit has passed without opinion (红牌, C13), so that the head steps in. Once per review. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ escalationNeeded: z.boolean() }),
  async run({ caseId, reviewId }, context) {
    await context.cases.lock(caseId);
    const review = await context.reviews.get(reviewId);
    if (review.endedAt !== null || review.escalatedOn !== null) return { escalationNeeded: false };
    await context.reviews.save({ ...review, escalatedOn: dayOf(context.clock.now()) });
    context.record.append({
      caseId, actor: 'system', act: 'review-overdue', summary: `法制审核超过期限（${review.dueOn}），报机关负责人督办`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, reviewer: review.reviewerId, dueOn: review.dueOn },
    });
    return { escalationNeeded: true };
  },
});
