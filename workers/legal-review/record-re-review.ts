import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { meetDeadline } from '../../src/ports/deadlines';
import { makeDocument } from '../../src/ports/make-document';
import { signatureOf, standingOf } from '../../src/law/people/adviser';
import { reReviewParagraphs } from '../../src/stages/review/papers';
import { giveReReview } from '../../src/stages/review/re-review';
import { runningReview } from '../../src/stages/review/running';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

const answers = ['maintain', 'change'] as const;

/** Records the re-review (复审, L7): a changed opinion passes the review, a maintained one goes to coordination. */
export default worker({
  completedBy: ['reviewer'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), reReviewOpinion: formChoice(answers), reReviewText: formText }),
  output: z.object({ reReviewOpinion: z.enum(answers), reviewResult: z.enum(['', 'passed']) }),
  async run({ caseId, reviewId, reReviewOpinion: opinion, reReviewText: text }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const [running, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const findings = await context.findings.get(running.findingsId);
    const now = context.clock.now();
    const review = giveReReview(running, { opinion, text }, by, { case: matter, findings, policy: running.policy }, now, party);
    const passed = review.passed === true;
    const standing = await standingOf(context, by);
    await meetDeadline(context, caseId, 'rereview', dayOf(now));
    await context.reviews.save(review);
    if (passed) await context.cases.save({ ...matter, status: 'deciding' });
    await makeDocument(context, {
      caseId, kind: 'review-opinion', title: '法制审核复审意见', paragraphs: reReviewParagraphs(matter, review, signatureOf(by, standing)), madeBy: by.id,
    });
    context.record.append({
      caseId, actor: by.id, act: 're-review-given', summary: passed ? '复审：同意承办机构的拟处理意见' : '复审：维持法制审核意见',
      basis: '行政处罚法第五十八条', details: { reviewId, round: review.round, opinion: review.reReview!.opinion, reason: text, ...standing },
    });
    return { reReviewOpinion: review.reReview!.opinion!, reviewResult: passed ? 'passed' as const : '' as const };
  },
});
