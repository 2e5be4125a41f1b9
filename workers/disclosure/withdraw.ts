import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { endDeadline, meetDeadline } from '../../src/ports/deadlines';
import { withdraw } from '../../src/stages/disclosure/publication';
import { settle } from '../../src/stages/disclosure/settle';
import { worker } from '../../src/ports/worker';

/** Withdraws the publication of a revoked decision and says publicly why (撤回, 处罚法 48 二款, within 3 working days; D10). */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  async run({ disclosureId }, context) {
    const now = context.clock.now();
    const { caseId, decisionId } = await context.disclosures.get(disclosureId);
    await context.cases.lock(caseId);
    const [disclosure, decision] = await Promise.all([context.disclosures.get(disclosureId), context.decisions.get(decisionId)]);
    const withdrawn = withdraw(disclosure, decision.revokedReason ?? '处罚决定已被撤销', now);
    await context.disclosures.save(await settle(context, withdrawn));
    await meetDeadline(context, caseId, 'withdraw', dayOf(now));
    const wasPublic = withdrawn.status === 'withdrawn';
    if (!wasPublic) await endDeadline(context, caseId, 'publish', dayOf(now), '决定已撤销');
    context.record.append({
      caseId, actor: 'system', act: wasPublic ? 'publication-withdrawn' : 'publication-cancelled',
      summary: wasPublic ? '决定被撤销，已撤回公示并公开说明理由' : '决定被撤销，不再公示', basis: '行政处罚法第四十八条第二款',
      details: { disclosureId, reason: decision.revokedReason },
    });
    return {};
  },
});
