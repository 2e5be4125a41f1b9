import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { endDeadline } from '../../src/ports/deadlines';
import { respond } from '../../src/stages/review/response';
import { runningReview } from '../../src/stages/review/running';
import { worker } from '../../src/ports/worker';

/** Nobody answered within the objection limit: the opinion counts as adopted, and the record says why (L7). */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ reviewResult: z.enum(['', 'returned']) }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const review = await runningReview(context.reviews, caseId, reviewId);
    const [reason, now] = ['逾期未提出异议，视为采纳', context.clock.now()];
    const silent = respond(review, 'adopt', reason, 'system', now);
    await endDeadline(context, caseId, 'objection', dayOf(now), reason);
    const returned = silent.endedAt !== null;
    await context.reviews.save(silent);
    if (returned) await context.cases.save({ ...matter, status: 'investigating' });
    context.record.append({
      caseId, actor: 'system', act: 'review-opinion-unanswered', summary: `异议期限（${review.objectionDueOn}）届满，承办机构未提出异议，视为采纳审核意见`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, objectionDueOn: review.objectionDueOn },
    });
    return { reviewResult: returned ? 'returned' as const : '' as const };
  },
});
