import { z } from 'zod';
import { required } from '../src/domain/case/refuse';
import { formText } from '../src/domain/text/fields';
import { assertNoPersonalData } from '../src/domain/text/personal-data';
import { worker } from '../src/worker';

/** Records what the head ordered about an overdue review (督办, C13, L8). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), escalationMeasure: formText }),
  output: z.object({}),
  async run({ caseId, reviewId, escalationMeasure: measure }, context, { by }) {
    await context.cases.lock(caseId);
    required(measure, '督办措施', 'escalationMeasure');
    assertNoPersonalData(measure, 'escalationMeasure', await context.parties.get(caseId));
    const { round, reviewerId } = await context.reviews.get(reviewId);
    context.record.append({
      caseId, actor: by.id, act: 'overdue-review-escalated', summary: `机关负责人督办超期审核：${measure}`, basis: '法制审核工作流程',
      details: { reviewId, round, reviewer: reviewerId },
    });
    return {};
  },
});
