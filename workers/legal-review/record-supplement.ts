import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { requireOfficerInCharge } from '../../src/law/case/refuse';
import { runningReview } from '../../src/stages/review/running';
import { worker } from '../../src/ports/worker';

/** Records that the officer has supplied the missing materials (补正, L3); check-submission looks at them next. */
export default worker({
  completedBy: ['handler'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), supplementDone: z.boolean().nullish() }),
  output: z.object({}),
  async run({ caseId, reviewId, supplementDone }, context, { by }) {
    requireOfficerInCharge(await context.cases.lock(caseId), by);
    if (!supplementDone) throw new BusinessError('TASK_REFUSED', '请确认已经补正送审材料', 'supplementDone');
    const review = await runningReview(context.reviews, caseId, reviewId);
    context.record.append({
      caseId, actor: by.id, act: 'review-supplemented', summary: '承办人员提交补正材料', basis: '法制审核工作流程',
      details: { reviewId, round: review.round },
    });
    return {};
  },
});
