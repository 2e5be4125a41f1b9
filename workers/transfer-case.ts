import { z } from 'zod';
import { BusinessError } from '../src/domain/business-error';
import { makeDocument } from '../src/domain/document/make';
import { transferPaper } from '../src/domain/document/transfer';
import { worker } from '../src/worker';

/** 移送司法机关 after the head decided so (处罚法 27, 57 一款四项, 82). */
export default worker({
  input: z.object({ caseId: z.string() }),
  output: z.object({}),
  async run({ caseId }, context) {
    const row = await context.cases.lock(caseId);
    const decision = await context.decisions.latest(caseId);
    if (decision?.outcome !== 'transfer') throw new BusinessError('NOT_ALLOWED_NOW', '本案没有移送司法机关的决定。');
    const [party, agency] = [await context.parties.get(caseId), await context.agencies.get(row.agencyId)];
    const paragraphs = transferPaper(row, party, agency, await context.findings.get(decision.findingsId), decision);
    await makeDocument(context, { caseId, kind: 'transfer', number: decision.number, paragraphs, madeBy: decision.decidedBy });
    context.record.append({
      caseId, actor: 'system', act: 'case-transferred', summary: `制作案件移送书（${decision.number}），移送司法机关`,
      basis: '行政处罚法第二十七条、第五十七条', details: { decisionId: decision.id },
    });
    return {};
  },
});
