import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { makeDocument } from '../../src/ports/make-document';
import { reminderPaper } from '../../src/stages/execution/reminder-paper';
import { worker } from '../../src/ports/worker';

/** 催告 when the time to pay has run out and the party has not paid (处罚法 72; 强制法 54). Reminds once only; a revoked decision never. */
export default worker({
  input: z.object({ caseId: z.string(), decisionId: z.string() }),
  output: z.object({}),
  async run({ caseId, decisionId }, context) {
    const row = await context.cases.lock(caseId);
    const decision = await context.decisions.get(decisionId);
    const { fineYuan, confiscationYuan } = decision.penalty;
    const settled = (await context.executions.ofCase(caseId)).some((execution) => execution.decisionId === decisionId);
    const reminded = (await context.documents.ofCase(caseId)).some(({ kind }) => kind === 'reminder');
    if (decision.status === 'revoked' || fineYuan + confiscationYuan === 0 || settled || reminded) return {};

    const [party, agency] = [await context.parties.get(caseId), await context.agencies.get(row.agencyId)];
    const paragraphs = reminderPaper(decision, party, agency, dayOf(context.clock.now()));
    await makeDocument(context, { caseId, kind: 'reminder', paragraphs, madeBy: 'system' });
    context.record.append({
      caseId, actor: 'system', act: 'payment-reminded', summary: '缴款期限届满，制作催告书', basis: '行政处罚法第七十二条、行政强制法第五十四条',
      details: { decisionId },
    });
    return {};
  },
});
