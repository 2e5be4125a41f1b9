import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { meetDeadline } from '../../src/ports/deadlines';
import { requireOfficerInCharge } from '../../src/law/case/refuse';
import { respond } from '../../src/stages/review/response';
import { runningReview } from '../../src/stages/review/running';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records whether the handling body adopts the review opinion or objects (L7). */
export default worker({
  completedBy: ['handler'],
  input: z.object({
    caseId: z.string(), reviewId: z.string(), response: formChoice(['adopt', 'object']), responseReason: formText,
  }),
  output: z.object({ response: z.enum(['adopt', 'object']), reviewResult: z.enum(['', 'returned']) }),
  async run({ caseId, reviewId, response, responseReason }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    requireOfficerInCharge(matter, by);
    const [review, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const responded = respond(review, response, responseReason, by.id, context.clock.now(), party);
    const adopted = responded.response === 'adopt';
    const returned = responded.endedAt !== null;
    await meetDeadline(context, caseId, 'objection', dayOf(context.clock.now()));
    await context.reviews.save(responded);
    if (returned) await context.cases.save({ ...matter, status: 'investigating' });
    context.record.append({
      caseId, actor: by.id, act: adopted ? 'review-opinion-adopted' : 'review-opinion-objected',
      summary: adopted ? `承办机构采纳法制审核意见，${returned ? '退回改正' : '报机关负责人决定是否移送'}` : '承办机构对法制审核意见提出异议',
      basis: '行政处罚法第五十八条', details: { reviewId, round: review.round, reason: responded.responseReason },
    });
    return { response: responded.response!, reviewResult: returned ? 'returned' as const : '' as const };
  },
});
