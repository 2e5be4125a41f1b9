import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { concludeFindings } from '../../src/stages/investigation/conclude';
import { outcomes } from '../../src/stages/investigation/findings';
import { lowered } from '../../src/stages/defence/lowered';
import { refuseIf, required, requireOfficerInCharge } from '../../src/law/case/refuse';
import { newestConcluded } from '../../src/stages/investigation/versions';
import { defenceFindingNames, defenceFindings, defenceReviewPaper } from '../../src/stages/defence/defence-review-paper';
import { makeDocument } from '../../src/ports/make-document';
import { requireQualifiedOfficers } from '../../src/stages/officers/officers';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** 复核陈述申辩: reviews all that is pending; what is adopted needs changed findings that are not heavier (处罚法 45). */
export default worker({
  gate: 'concludes',
  completedBy: ['handler'],
  input: z.object({ caseId: z.string(), noticeId: z.string(), defenceFinding: formChoice(defenceFindings), defenceReason: formText }),
  output: z.object({ findingsId: z.string(), outcome: z.enum(outcomes) }),
  async run({ caseId, noticeId, defenceFinding, defenceReason: reason }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireOfficerInCharge(row, by);
    const today = dayOf(context.clock.now());
    await requireQualifiedOfficers(context, row, today);
    const finding = required(defenceFinding, '复核意见', 'defenceFinding');
    required(reason, '复核理由', 'defenceReason');
    assertNoPersonalData(reason, 'defenceReason', await context.parties.get(caseId));
    const pending = (await context.defences.ofCase(caseId)).filter((defence) => defence.finding === null);
    refuseIf(pending.length === 0 ? ['没有待复核的陈述申辩'] : []);

    const versions = await context.findings.ofCase(caseId);
    const final = finding === 'rejected' ? newestConcluded(versions)! : await concludeFindings(context, row, lowered(versions), by);
    const reviewed = { finding, findingReason: reason, reviewedBy: by.id, reviewedAt: context.clock.now().toISOString() };
    for (const defence of pending) await context.defences.save({ ...defence, ...reviewed });
    await makeDocument(context, { caseId, kind: 'defence-review', paragraphs: defenceReviewPaper(pending, finding, reason, by, today), madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: 'defence-reviewed', summary: `复核陈述申辩，${defenceFindingNames[finding]}：${reason}`, basis: '行政处罚法第四十五条',
      details: { noticeId, finding, defences: pending.length, findingsId: final.id },
    });
    return { findingsId: final.id, outcome: final.outcome };
  },
});
