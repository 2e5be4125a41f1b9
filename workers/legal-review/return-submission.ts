import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { endDeadline } from '../../src/ports/deadlines';
import { endReview } from '../../src/stages/review/submission';
import { runningReview } from '../../src/stages/review/running';
import { worker } from '../../src/ports/worker';

/** Returns a submission whose supplement limit has passed (逾期未补正退回, L3). */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ reviewResult: z.literal('returned') }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const review = await runningReview(context.reviews, caseId, reviewId);
    const now = context.clock.now();
    await context.reviews.save(endReview(review, false, now));
    await endDeadline(context, caseId, 'supplement', dayOf(now), '逾期未补正，退回承办机构');
    await context.cases.save({ ...matter, status: 'investigating' });
    context.record.append({
      caseId, actor: 'system', act: 'review-returned', summary: '逾期未补正送审材料，退回承办机构', basis: '法制审核工作流程',
      details: { reviewId, round: review.round, supplementDueOn: review.supplementDueOn },
    });
    return { reviewResult: 'returned' as const };
  },
});
