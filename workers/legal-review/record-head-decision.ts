import { z } from 'zod';
import { makeDocument } from '../../src/ports/make-document';
import { rulingParagraphs } from '../../src/stages/review/papers';
import { rule } from '../../src/stages/review/response';
import { runningReview } from '../../src/stages/review/running';
import { resultOf } from '../../src/stages/review/submission';
import { formBoolean, formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

const rulings = ['uphold-opinion', 'uphold-handling'] as const;

/** Records how the head, or the collective discussion, decided the disagreement, with reasons (L7, L8). */
export default worker({
  completedBy: ['head'],
  input: z.object({
    caseId: z.string(), reviewId: z.string(), ruling: formChoice(rulings), rulingReason: formText, collective: formBoolean, discussedOn: formDate,
  }),
  output: z.object({ ruling: z.enum(rulings), reviewResult: z.enum(['', 'passed', 'returned']) }),
  async run({ caseId, reviewId, ruling, rulingReason: reason, collective, discussedOn }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const [review, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const ruled = rule(review, { ruling, reason, collective, discussedOn }, by.id, context.clock.now(), party);
    await context.reviews.save(ruled);
    if (ruled.endedAt !== null) await context.cases.save({ ...matter, status: ruled.passed ? 'deciding' : 'investigating' });
    await makeDocument(context, {
      caseId, kind: 'review-opinion', title: '法制审核分歧裁决意见', paragraphs: rulingParagraphs(matter, ruled, by.name), madeBy: by.id,
    });
    const who = ruled.rulingDiscussedOn ? '集体讨论裁决' : '机关负责人裁决';
    context.record.append({
      caseId, actor: by.id, act: 'review-disagreement-ruled',
      summary: `${who}：${ruled.ruling === 'uphold-handling' ? '同意承办机构的拟处理意见' : '采纳法制审核意见'}`,
      basis: '行政处罚法第五十八条', details: { reviewId, round: review.round, reason, discussedOn: ruled.rulingDiscussedOn },
    });
    return { ruling: ruled.ruling!, reviewResult: resultOf(ruled) };
  },
});
