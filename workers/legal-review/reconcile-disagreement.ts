import { z } from 'zod';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { makeDocument } from '../../src/ports/make-document';
import { openReviewLimit } from '../../src/stages/review/limits';
import { disagreementParagraphs } from '../../src/stages/review/papers';
import { runningReview } from '../../src/stages/review/running';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Puts both positions into one paper for the coordination meeting and the head (L7). */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ disagreementRound: z.number().int().positive(), coordinationDueAt: instant }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const review = await runningReview(context.reviews, caseId, reviewId);
    const findings = await context.findings.get(review.findingsId);
    const rounds = (await context.reviews.ofCase(caseId)).filter(({ response }) => response === 'object').length;
    await makeDocument(context, {
      caseId, kind: 'review-opinion', title: '法制审核分歧意见汇总表', paragraphs: disagreementParagraphs(matter, findings, review), madeBy: 'system',
    });
    context.record.append({
      caseId, actor: 'system', act: 'review-disagreement-submitted', summary: `审核意见与拟处理意见存在分歧（第${rounds}次），提请召开协调会`,
      basis: '行政处罚法第五十八条', details: { reviewId, round: review.round, reviewer: review.opinionBy, handler: review.responseBy },
    });
    const { dueOn } = await openReviewLimit(context, {
      caseId, agencyId: matter.agencyId, kind: 'coordination', startsOn: dayOf(context.clock.now()),
    });
    return { disagreementRound: rounds, coordinationDueAt: afterDay(dueOn) };
  },
});
