import { z } from 'zod';
import { makeDocument } from '../src/domain/document/make';
import { rulingParagraphs } from '../src/domain/review/papers';
import { rule } from '../src/domain/review/response';
import { runningReview } from '../src/domain/review/running';
import { formChoice, formText } from '../src/domain/text/fields';
import { worker } from '../src/worker';

const rulings = ['uphold-opinion', 'uphold-handling'] as const;

/** Records how the head decided the disagreement, with reasons (L7, L8). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), ruling: formChoice(rulings), rulingReason: formText }),
  output: z.object({ ruling: z.enum(rulings), reviewResult: z.enum(['passed', 'returned']) }),
  async run({ caseId, reviewId, ruling, rulingReason }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const [review, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const ruled = rule(review, ruling, rulingReason, by.id, context.clock.now(), party);
    await context.reviews.save(ruled);
    await context.cases.save({ ...matter, status: ruled.passed ? 'deciding' : 'investigating' });
    await makeDocument(context, {
      caseId, kind: 'review-opinion', title: '法制审核分歧裁决意见', paragraphs: rulingParagraphs(matter, ruled, by.name), madeBy: by.id,
    });
    context.record.append({
      caseId, actor: by.id, act: 'review-disagreement-ruled',
      summary: ruled.passed ? '机关负责人裁决：同意承办机构的拟处理意见' : '机关负责人裁决：采纳法制审核意见，退回改正',
      basis: '行政处罚法第五十八条', details: { reviewId, round: review.round, reason: ruled.rulingReason },
    });
    return { ruling: ruled.ruling!, reviewResult: ruled.passed ? 'passed' as const : 'returned' as const };
  },
});
