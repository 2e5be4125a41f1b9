import { z } from 'zod';
import { maskedContent } from '../../src/stages/disclosure/content';
import { worker } from '../../src/ports/worker';

/** Masks the served decision for the public (脱敏, D9); the head sees the masked text before approving it. */
export default worker({
  input: z.object({ disclosureId: z.string() }),
  output: z.object({}),
  async run({ disclosureId }, context) {
    const disclosure = await context.disclosures.get(disclosureId);
    const { caseId } = disclosure;
    const matter = await context.cases.lock(caseId);
    const [decision, party, agency, documents, officers] = await Promise.all([
      context.decisions.get(disclosure.decisionId), context.parties.get(caseId), context.agencies.get(disclosure.agencyId),
      context.documents.ofCase(caseId), Promise.all(matter.officerIds.map((id) => context.people.get(id))),
    ]);
    const document = documents.findLast(({ kind, number }) => kind === 'decision' && number === decision.number);
    if (!document) throw new Error(`Case ${caseId} has no decision paper for decision ${decision.id}`);
    await context.disclosures.save({ ...disclosure, ...maskedContent({ case: matter, decision, document, party, agency, officers }) });
    context.record.append({
      caseId, actor: 'system', act: 'decision-masked', summary: '公示文本已作脱敏处理', basis: '市场监督管理行政处罚信息公示规定第六条、第七条',
      details: { disclosureId },
    });
    return {};
  },
});
