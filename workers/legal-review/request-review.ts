import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import type { Person } from '../../src/law/people/person';
import { appointable } from '../../src/stages/review/appointable';
import { assign } from '../../src/stages/review/assign';
import { reviewPolicy } from '../../src/stages/scope/policy';
import { reviewerPool, reviewersFor } from '../../src/stages/review/pool';
import { chooseReviewer, reviewerProblems } from '../../src/stages/review/reviewer';
import { runningReview } from '../../src/stages/review/running';
import { findForReview, hintOutput } from '../../src/stages/review/system-findings';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/**
 * Chooses the reviewer (处罚法 58, L4): the least loaded qualified one, of the advisers' pool too where it counts; after a supplement the same one goes on. What the
 * system found in the file by itself goes with it (L5).
 */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ reviewers: z.array(z.string()), reviewDueAt: instant, reviewReminderAt: instant, ...hintOutput }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const policy = await reviewPolicy(context.rules, matter.agencyId);
    const review = { ...(await runningReview(context.reviews, caseId, reviewId)), policy };
    const findings = await context.findings.get(review.findingsId);
    const reviewed = { case: matter, findings, policy };
    const hand = async (to: Person) => ({ ...(await assign(context, matter, review, to, 'system')), ...(await findForReview(context, matter, findings, review)) });
    const before = review.reviewerId ? await context.people.find(review.reviewerId) : null;
    if (before && reviewerProblems(before, reviewed).length === 0) return hand(before);
    const [reviewers, officers] = await Promise.all([
      reviewersFor(context, matter.agencyId, policy), context.people.ofAgency(matter.agencyId, 'handler'),
    ]);
    const people = reviewerPool(reviewers, officers, reviewed);
    const reviewer = chooseReviewer(people, await context.people.openReviews(people.map(({ id }) => id)), reviewed);
    if (!reviewer) throw new BusinessError('NO_REVIEWER', `没有符合条件的法制审核人员，请负责人指定。${appointable(reviewers, reviewed)}`);
    return hand(reviewer);
  },
});
