import { z } from 'zod';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { askForExtension } from '../../src/stages/review/extension';
import { openReviewLimit } from '../../src/stages/review/limits';
import { giveOpinion } from '../../src/stages/review/opinion';
import { opinionForm, opinionInput } from '../../src/stages/review/opinion-form';
import { problemsInWords } from '../../src/stages/review/papers';
import { recordOpinionGiven } from '../../src/stages/review/record-of-opinion';
import { roundsUsedUp } from '../../src/stages/review/response';
import { opinions } from '../../src/stages/review/review';
import { assertReviewer } from '../../src/stages/review/reviewer';
import { runningReview } from '../../src/stages/review/running';
import { endReview } from '../../src/stages/review/submission';
import { askForSupplement } from '../../src/stages/review/supplement';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Records the written review opinion (处罚法 58, L5, L6), or that more time is asked for (C13). Only agreement passes the review. */
export default worker({
  completedBy: ['reviewer'],
  input: z.object({ caseId: z.string(), reviewId: z.string(), ...opinionInput }),
  output: z.object({
    opinion: z.enum(opinions), reviewResult: z.enum(['', 'passed']), missingMaterials: z.string(), supplementDueAt: instant.nullable(),
    objectionDueAt: instant.nullable(), roundsUsedUp: z.boolean(), opinionProblems: z.string(),
  }),
  async run({ caseId, reviewId, ...input }, context, { by }) {
    const now = context.clock.now();
    const matter = await context.cases.lock(caseId);
    const running = await runningReview(context.reviews, caseId, reviewId);
    assertReviewer(by, running, { case: matter, findings: await context.findings.get(running.findingsId), policy: running.policy });
    const party = await context.parties.get(caseId);
    const nothing = { reviewResult: '' as const, missingMaterials: '', supplementDueAt: null, objectionDueAt: null, roundsUsedUp: false, opinionProblems: '' };

    if (input.opinion === 'extend') {
      await context.reviews.save(askForExtension(running, input.opinionText, by.id, now, party));
      context.record.append({
        caseId, actor: by.id, act: 'review-extension-asked', summary: '审核人员申请延长审核期限', basis: '法制审核工作流程',
        details: { reviewId, round: running.round, reason: input.opinionText },
      });
      return { ...nothing, opinion: 'extend' as const };
    }

    const given = await recordOpinionGiven(context, matter, giveOpinion(running, opinionForm(input), by.id, now, party), by);
    const answer = { ...nothing, opinion: given.opinion!, opinionProblems: problemsInWords(given).map((line) => `- ${line}`).join('\n') };
    if (given.opinion === 'agree') {
      await context.reviews.save(endReview(given, true, now));
      await context.cases.save({ ...matter, status: 'deciding' });
      return { ...answer, reviewResult: 'passed' as const };
    }
    if (given.opinion === 'supplement') {
      const asked = await askForSupplement(context, given, matter.agencyId, [given.opinionText!]);
      await context.reviews.save(asked.review);
      return { ...answer, missingMaterials: given.opinionText!, supplementDueAt: asked.supplementDueAt };
    }
    if (roundsUsedUp(given)) {
      await context.reviews.save(given);
      return { ...answer, roundsUsedUp: true };
    }
    const { dueOn } = await openReviewLimit(context, { caseId, agencyId: matter.agencyId, kind: 'objection', startsOn: dayOf(now) });
    await context.reviews.save({ ...given, objectionDueOn: dueOn });
    return { ...answer, objectionDueAt: afterDay(dueOn) };
  },
});
