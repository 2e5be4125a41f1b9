import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { openMatters } from '../../src/stages/closing/closing-rules';
import { refuseIf, required, requireStatus } from '../../src/law/case/refuse';
import { closingPaper } from '../../src/stages/closing/closing-paper';
import { makeDocument } from '../../src/ports/make-document';
import { formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** 结案 once everything is settled (处罚法 47, C12). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), closingReason: formText }),
  output: z.object({}),
  async run({ caseId, closingReason: reason }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireStatus(row, 'decided', 'executing');
    required(reason, '结案意见', 'closingReason');
    assertNoPersonalData(reason, 'closingReason', await context.parties.get(caseId));
    const decision = await context.decisions.latest(caseId);
    const executions = await context.executions.ofCase(caseId);
    refuseIf(openMatters({
      decision, executions, deliveries: await context.deliveries.ofCase(caseId), defences: await context.defences.ofCase(caseId),
      reviews: await context.reviews.ofCase(caseId), disclosure: await context.disclosures.latest(caseId), documents: await context.documents.ofCase(caseId),
    }));
    const closedOn = dayOf(context.clock.now());
    await context.cases.save({ ...row, status: 'closed', closedOn });
    const paragraphs = closingPaper(row, decision, executions.at(-1) ?? null, reason, by, closedOn);
    await makeDocument(context, { caseId, kind: 'closing', number: row.number, paragraphs, madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: 'case-closed', summary: `准予结案：${reason}`, basis: '行政处罚法第四十七条', details: { decisionId: decision?.id ?? null, closedOn },
    });
    return {};
  },
});
