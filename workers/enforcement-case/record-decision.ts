import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { announceDecision } from '../../src/stages/decision/announce-decision';
import { decide } from '../../src/stages/decision/gate';
import { nextNumber } from '../../src/law/case/numbering';
import { required, requireStatus } from '../../src/law/case/refuse';
import { caseFile } from '../../src/stages/decision/whole-file';
import { requireQualifiedOfficers } from '../../src/stages/officers/officers';
import { formBoolean, formDate, formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** 作出决定: through the gate of `decide` only (处罚法 57, 58, 62). Not approved: back to the officers, with reason. */
export default worker({
  gate: 'decides',
  completedBy: ['head'],
  input: z.object({
    caseId: z.string(), findingsId: z.string(), scopeFindingId: z.string(), decisionApproved: formBoolean, decisionReason: formText, discussedOn: formDate,
  }),
  output: z.object({ decisionMade: z.boolean(), decisionId: z.string().nullable() }),
  async run({ caseId, findingsId, scopeFindingId, decisionApproved, decisionReason: reason, discussedOn }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireStatus(row, 'reviewing', 'deciding');
    const approved = required(decisionApproved, '是否同意拟处理意见', 'decisionApproved');
    required(reason, '决定意见', 'decisionReason');
    assertNoPersonalData(reason, 'decisionReason', await context.parties.get(caseId));
    if (!approved) {
      await context.cases.save({ ...row, status: 'investigating' });
      context.record.append({
        caseId, actor: by.id, act: 'decision-declined', summary: `不同意拟处理意见，退回承办人员：${reason}`, basis: '行政处罚法第五十七条', details: { findingsId },
      });
      return { decisionMade: false, decisionId: null };
    }
    const now = context.clock.now();
    await requireQualifiedOfficers(context, row, dayOf(now));
    const number = await nextNumber(context, await context.agencies.get(row.agencyId), 'decision', dayOf(now));
    const desk = { ...(await caseFile(context, row)), now };
    const decision = decide(desk, { findingsId, scopeFindingId, number, decidedBy: by.id, reason, discussedOn });
    await announceDecision(context, desk, decision);
    return { decisionMade: true, decisionId: decision.id };
  },
});
