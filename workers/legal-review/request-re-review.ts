import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { standingOf, titleOf } from '../../src/law/people/adviser';
import { openReviewLimit, reminderAt } from '../../src/stages/review/limits';
import { reviewersFor } from '../../src/stages/review/pool';
import { chooseReReviewer } from '../../src/stages/review/re-review';
import { runningReview } from '../../src/stages/review/running';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Asks for the re-review after an objection (复审, L7): by another reviewer where the agency's policy wants it. */
export default worker({
  input: z.object({ caseId: z.string(), reviewId: z.string() }),
  output: z.object({ reReviewers: z.array(z.string()), reReviewDueAt: instant, reReviewReminderAt: instant }),
  async run({ caseId, reviewId }, context) {
    const matter = await context.cases.lock(caseId);
    const { agencyId } = matter;
    const review = await runningReview(context.reviews, caseId, reviewId);
    const { policy } = review;
    const [findings, reviewers, officers] = await Promise.all([
      context.findings.get(review.findingsId), reviewersFor(context, agencyId, policy), context.people.ofAgency(agencyId, 'handler'),
    ]);
    const load = await context.people.openReviews(reviewers.map(({ id }) => id));
    const reviewer = chooseReReviewer(review, { reviewers, officers }, load, { case: matter, findings, policy });
    if (!reviewer) throw new BusinessError('NO_REVIEWER', '没有符合条件的人员可以复审，直接提请协调');
    const { dueOn } = await openReviewLimit(context, { caseId, agencyId, kind: 'rereview', startsOn: dayOf(context.clock.now()) });
    await context.reviews.save({ ...review, reReview: { reviewerId: reviewer.id, dueOn, opinion: null, text: null, by: null, at: null } });
    const standing = await standingOf(context, reviewer);
    const same = reviewer.id === review.opinionBy;
    context.record.append({
      caseId, actor: 'system', act: 're-review-requested',
      summary: `分派${titleOf(reviewer, standing)} ${reviewer.id} 复审${same && policy.reReviewByAnother ? '（没有其他符合条件的人员）' : ''}，复审期限至${dueOn}`,
      basis: '法制审核工作流程',
      details: {
        reviewId, round: review.round, reviewer: reviewer.id, reviewerBody: standing.body, reviewerStanding: standing.standing, dueOn, policyVersion: policy.version,
      },
    });
    return {
      reReviewers: [reviewer.id], reReviewDueAt: afterDay(dueOn), reReviewReminderAt: await reminderAt(context.rules, dueOn, agencyId, 'rereview'),
    };
  },
});
