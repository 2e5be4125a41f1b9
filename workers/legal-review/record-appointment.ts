import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { appointable } from '../../src/stages/review/appointable';
import { assign } from '../../src/stages/review/assign';
import { reviewPolicy } from '../../src/stages/scope/policy';
import { reviewersFor } from '../../src/stages/review/pool';
import { reviewerProblems } from '../../src/stages/review/reviewer';
import { runningReview } from '../../src/stages/review/running';
import { findForReview, hintOutput } from '../../src/stages/review/system-findings';
import { formText, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records which reviewer the head appointed where the system found none (L4), of the advisers' pool too. The same conditions hold for an appointed one. */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), appointedReviewer: formText }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: instant, reviewReminderAt: instant, ...hintOutput }),
  async run({ caseId, reviewId, appointedReviewer }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const policy = await reviewPolicy(context.rules, matter.agencyId);
    const review = { ...(await runningReview(context.reviews, caseId, reviewId)), policy };
    const findings = await context.findings.get(review.findingsId);
    const person = appointedReviewer ? await context.people.find(appointedReviewer) : null;
    const reviewed = { case: matter, findings, policy };
    const refuse = async (why: string) => new BusinessError(
      'TASK_REFUSED', `${why}。${appointable(await reviewersFor(context, matter.agencyId, policy), reviewed)}`, 'appointedReviewer',
    );
    if (!person) throw await refuse('没有这个账号，请填写法制审核人员的账号');
    const problems = reviewerProblems(person, reviewed);
    if (problems.length > 0) throw await refuse(`${person.id} 不能审核本案：${problems.join('；')}`);
    return { ...(await assign(context, matter, review, person, by.id)), ...(await findForReview(context, matter, findings, review)) };
  },
});
