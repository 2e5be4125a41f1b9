import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { runningLimit, watchedLimits } from '../../src/stages/review/running-limit';
import { worker } from '../../src/ports/worker';

/** Records that the limit of the review, the re-review or the coordination has passed (红牌, C13, L7), so that the head steps in. Once per step. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ escalationNeeded: z.boolean() }),
  async run({ caseId, reviewId }, context) {
    await context.cases.lock(caseId);
    const review = await context.reviews.get(reviewId);
    const limit = await runningLimit(context, review);
    const today = dayOf(context.clock.now());
    // What was late may have been done while this job was on its way: the next step's limit has not passed then.
    if (!limit || limit.dueOn >= today || review.escalated[limit.kind]) return { escalationNeeded: false };
    const { kind, dueOn } = limit;
    const { name, acts } = watchedLimits[kind];
    await context.reviews.save({ ...review, escalated: { ...review.escalated, [kind]: today } });
    context.record.append({
      caseId, actor: 'system', act: 'review-overdue', summary: `${name}超过期限（${dueOn}），${kind === 'coordination' ? '报告机关负责人' : '报机关负责人督办'}`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, limit: kind, reviewer: acts(review), dueOn },
    });
    return { escalationNeeded: true };
  },
});
