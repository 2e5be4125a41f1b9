import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { meetDeadline } from '../../src/ports/deadlines';
import { makeDocument } from '../../src/ports/make-document';
import { accountsIn, coordinate } from '../../src/stages/review/coordination';
import { meetingParagraphs } from '../../src/stages/review/papers';
import { meetingResultNames, meetingResults } from '../../src/stages/review/review';
import { runningReview } from '../../src/stages/review/running';
import { resultOf } from '../../src/stages/review/submission';
import { formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records the coordination meeting (协调会, L7): agreement ends the dispute, without it the head decides. */
export default worker({
  completedBy: ['head', 'reviewer'],
  input: z.object({
    caseId: z.string(), reviewId: z.string(), meetingOn: formDate, attendance: formText, meetingMinutes: formText, meetingResult: formChoice(meetingResults),
  }),
  output: z.object({ meetingResult: z.enum(meetingResults), reviewResult: z.enum(['', 'passed', 'returned']) }),
  async run({ caseId, reviewId, meetingOn, attendance, meetingMinutes: minutes, meetingResult: result }, context, { by }) {
    const matter = await context.cases.lock(caseId);
    const [running, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const present = await Promise.all(accountsIn(attendance).map((id) => context.people.find(id)));
    const now = context.clock.now();
    const review = coordinate(running, { meetingOn, attendance, minutes, result }, { case: matter, present }, by, now, party);
    await meetDeadline(context, caseId, 'coordination', dayOf(now));
    await context.reviews.save(review);
    if (review.endedAt !== null) await context.cases.save({ ...matter, status: review.passed ? 'deciding' : 'investigating' });
    const names = present.map((person) => person!.name);
    await makeDocument(context, {
      caseId, kind: 'review-opinion', title: '法制审核分歧协调会纪要', paragraphs: meetingParagraphs(matter, review, names), madeBy: by.id,
    });
    const { result: met, attendance: accounts } = review.coordination!;
    context.record.append({
      caseId, actor: by.id, act: 'review-disagreement-coordinated', summary: `召开协调会：${meetingResultNames[met]}`,
      basis: '法制审核工作流程', details: { reviewId, round: review.round, attendance: accounts.join('、'), meetingOn, result: met },
    });
    return { meetingResult: met, reviewResult: resultOf(review) };
  },
});
