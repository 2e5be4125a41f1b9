import { z } from 'zod';
import { decideTransfer } from '../../src/stages/review/transfer';
import { runningReview } from '../../src/stages/review/running';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records whether the head transfers the case as the review opinion says (移送, 处罚法 27, 57). Declined: back to the officers. */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), transferApproved: formBoolean, transferReason: formText }),
  output: z.object({ transferApproved: z.boolean(), reviewResult: z.enum(['transfer', 'returned']) }),
  async run({ caseId, reviewId, transferApproved, transferReason: reason }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const [running, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const review = decideTransfer(running, { approved: transferApproved, reason }, by.id, context.clock.now(), party);
    const { approved } = review.transfer!;
    await context.reviews.save(review);
    await context.cases.save({ ...matter, status: approved ? 'decided' : 'investigating' });
    context.record.append({
      caseId, actor: by.id, act: approved ? 'transfer-approved' : 'transfer-declined',
      summary: approved ? '机关负责人同意移送有权机关' : '机关负责人不同意移送，退回承办机构', basis: '行政处罚法第二十七条、第五十七条',
      details: { reviewId, round: review.round, reason },
    });
    return { transferApproved: approved, reviewResult: approved ? 'transfer' as const : 'returned' as const };
  },
});
