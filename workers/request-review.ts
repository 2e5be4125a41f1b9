import { z } from 'zod';
import { BusinessError } from '../src/domain/business-error';
import { assign } from '../src/domain/review/assign';
import { chooseReviewer, reviewerProblems } from '../src/domain/review/reviewer';
import { runningReview } from '../src/domain/review/running';
import { worker } from '../src/worker';

/** Chooses the reviewer (处罚法 58, L4): the least loaded qualified one; after a supplement the same one goes on. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: z.iso.datetime({ offset: true }) }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const review = await runningReview(context.reviews, caseId, reviewId);
    const findings = await context.findings.get(review.findingsId);
    const before = review.reviewerId ? await context.people.find(review.reviewerId) : null;
    if (before && reviewerProblems(before, { case: matter, findings }).length === 0) return assign(context, review, before, 'system');
    const people = await context.people.ofAgency(matter.agencyId, 'reviewer');
    const reviewer = chooseReviewer(people, await context.people.openReviews(matter.agencyId), { case: matter, findings });
    if (!reviewer) throw new BusinessError('NO_REVIEWER', '本机关没有符合条件的法制审核人员，请负责人指定');
    return assign(context, review, reviewer, 'system');
  },
});
