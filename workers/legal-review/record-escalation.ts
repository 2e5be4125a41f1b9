import { z } from 'zod';
import { required } from '../../src/law/case/refuse';
import { watchedLimits } from '../../src/stages/review/running-limit';
import { formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** Records what the head ordered about an overdue review or re-review (督办, C13, L7, L8). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), escalationMeasure: formText }),
  output: z.object({}),
  async run({ caseId, reviewId, escalationMeasure: measure }, context, { by }) {
    await context.cases.lock(caseId);
    required(measure, '督办措施', 'escalationMeasure');
    assertNoPersonalData(measure, 'escalationMeasure', await context.parties.get(caseId));
    const review = await context.reviews.get(reviewId);
    const kind = review.escalated.rereview ? 'rereview' : 'review';
    const { name, acts } = watchedLimits[kind];
    context.record.append({
      caseId, actor: by.id, act: 'overdue-review-escalated', summary: `机关负责人督办超期的${name}：${measure}`, basis: '法制审核工作流程',
      details: { reviewId, round: review.round, limit: kind, reviewer: acts(review) },
    });
    return {};
  },
});
