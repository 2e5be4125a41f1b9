import { z } from 'zod';
import { decideExtension } from '../../src/stages/review/extension';
import { afterDay } from '../../src/law/calendar/day';
import { reminderAt, reviewLimit } from '../../src/stages/review/limits';
import { runningReview } from '../../src/stages/review/running';
import { formBoolean, formText, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records whether the head grants the reviewer more time (C13); granted, the review limit ends later. */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), extensionApproved: formBoolean, extensionReason: formText }),
  output: z.object({ reviewDueAt: instant, reviewReminderAt: instant }),
  async run({ caseId, reviewId, extensionApproved, extensionReason: reason }, context, { by }) {
    const { agencyId } = await context.cases.lock(caseId);
    const [running, party] = await Promise.all([runningReview(context.reviews, caseId, reviewId), context.parties.get(caseId)]);
    const more = await reviewLimit(context.rules, 'extension', agencyId);
    const review = decideExtension(running, { approved: extensionApproved, reason }, more, by.id, context.clock.now(), party);
    const granted = review.extension!.approved!;
    await context.reviews.save(review);
    if (granted) {
      const running = (await context.deadlines.ofCase(caseId)).filter(({ kind, metOn }) => kind === 'review' && metOn === null);
      for (const deadline of running) {
        await context.deadlines.save({ ...deadline, dueOn: review.dueOn!, count: deadline.count + more.count, basis: `${deadline.basis}；${more.basis}` });
      }
    }
    context.record.append({
      caseId, actor: by.id, act: granted ? 'review-extended' : 'review-extension-declined',
      summary: granted ? `同意延长审核期限至${review.dueOn}` : '不同意延长审核期限', basis: '法制审核工作流程',
      details: { reviewId, round: review.round, reason, dueOn: review.dueOn },
    });
    return { reviewDueAt: afterDay(review.dueOn!), reviewReminderAt: await reminderAt(context.rules, review.dueOn!, agencyId) };
  },
});
