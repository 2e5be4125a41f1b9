import { z } from 'zod';
import { runningLimit, watchedLimits } from '../../src/stages/review/running-limit';
import { worker } from '../../src/ports/worker';

/** Reminds the reviewer, or re-reviewer, that the limit is about to end (黄牌, C13, L7): an entry that the case page shows. Once per last day. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({}),
  async run({ caseId, reviewId }, context) {
    await context.cases.lock(caseId);
    const review = await context.reviews.get(reviewId);
    const limit = await runningLimit(context, review);
    if (!limit || review.reminded[limit.kind] === limit.dueOn) return {};
    const { kind, dueOn } = limit;
    const { name, person, acts } = watchedLimits[kind];
    const reviewer = acts(review);
    if (!reviewer) return {};
    await context.reviews.save({ ...review, reminded: { ...review.reminded, [kind]: dueOn } });
    context.record.append({
      caseId, actor: 'system', act: 'review-limit-warned', summary: `${name}期限将于${dueOn}届满，提醒${person} ${reviewer}`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, limit: kind, reviewer, dueOn },
    });
    return {};
  },
});
