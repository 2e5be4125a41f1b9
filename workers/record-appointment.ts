import { z } from 'zod';
import { BusinessError } from '../src/domain/business-error';
import { assign } from '../src/domain/review/assign';
import { reviewerProblems } from '../src/domain/review/reviewer';
import { runningReview } from '../src/domain/review/running';
import { findForReview, hintOutput } from '../src/domain/review/system-findings';
import { formText, instant } from '../src/domain/text/fields';
import { worker } from '../src/worker';

/** Records which reviewer the head appointed where the system found none (L4). The same conditions hold for an appointed one. */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), appointedReviewer: formText }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: instant, reviewReminderAt: instant, ...hintOutput }),
  async run({ caseId, reviewId, appointedReviewer }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const review = await runningReview(context.reviews, caseId, reviewId);
    const findings = await context.findings.get(review.findingsId);
    const person = appointedReviewer ? await context.people.find(appointedReviewer) : null;
    if (!person) throw new BusinessError('TASK_REFUSED', '没有这个账号，请填写法制审核人员的账号', 'appointedReviewer');
    const problems = reviewerProblems(person, { case: matter, findings });
    if (problems.length > 0) {
      throw new BusinessError('TASK_REFUSED', `${person.id} 不能审核本案：${problems.join('；')}`, 'appointedReviewer');
    }
    return { ...(await assign(context, review, person, by.id)), ...(await findForReview(context, matter, findings, review)) };
  },
});
