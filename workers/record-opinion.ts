import { z } from 'zod';
import { dayOf } from '../src/domain/calendar/day';
import { meetDeadline } from '../src/domain/case/deadlines';
import { formatNumber } from '../src/domain/case/numbering';
import { makeDocument } from '../src/domain/document/make';
import { giveOpinion } from '../src/domain/review/opinion';
import { opinionForm, opinionInput } from '../src/domain/review/opinion-form';
import { opinionParagraphs } from '../src/domain/review/papers';
import { opinionNames, opinions } from '../src/domain/review/review';
import { assertReviewer } from '../src/domain/review/reviewer';
import { runningReview } from '../src/domain/review/running';
import { endReview } from '../src/domain/review/submission';
import { askForSupplement } from '../src/domain/review/supplement';
import { worker } from '../src/worker';

/** Records the written review opinion (处罚法 58, L5, L6). Only agreement passes the review. */
export default worker({
  completedBy: ['reviewer'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), ...opinionInput }),
  output: z.object({
    opinion: z.enum(opinions), reviewResult: z.enum(['', 'passed']), missingMaterials: z.string(),
    supplementDueAt: z.iso.datetime({ offset: true }).nullable(),
  }),
  async run({ caseId, reviewId, ...input }, context, { by }) {
    const now = context.clock.now();
    const matter = await context.cases.lock(caseId);
    const running = await runningReview(context.reviews, caseId, reviewId);
    assertReviewer(by, running, { case: matter, findings: await context.findings.get(running.findingsId) });
    const given = giveOpinion(running, opinionForm(input), by.id, now, await context.parties.get(caseId));
    const year = Number(dayOf(now).slice(0, 4));
    const { reviewNumberPattern } = await context.agencies.get(matter.agencyId);
    const number = formatNumber(reviewNumberPattern, year, await context.numbers.next(matter.agencyId, 'review', year));
    const numbered = { ...given, number };
    await meetDeadline(context, caseId, 'review', dayOf(now));
    await makeDocument(context, { caseId, kind: 'review-opinion', number, paragraphs: opinionParagraphs(matter, numbered, by.name), madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: 'review-opinion-given', summary: `出具法制审核意见书：${opinionNames[given.opinion!]}`,
      basis: '行政处罚法第五十八条', details: { reviewId, round: given.round, opinion: given.opinion, number },
    });
    const answer = { opinion: given.opinion!, reviewResult: '' as const, missingMaterials: '', supplementDueAt: null };
    if (given.opinion === 'supplement') {
      const asked = await askForSupplement(context, numbered, matter.agencyId, [given.opinionText!]);
      await context.reviews.save(asked.review);
      return { ...answer, missingMaterials: given.opinionText!, supplementDueAt: asked.supplementDueAt };
    }
    const passed = given.opinion === 'agree';
    await context.reviews.save(passed ? endReview(numbered, true, now) : numbered);
    if (passed) await context.cases.save({ ...matter, status: 'deciding' });
    return passed ? { ...answer, reviewResult: 'passed' as const } : answer;
  },
});
