import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { BusinessError } from '../../src/base/business-error';
import { endDeadline } from '../../src/ports/deadlines';
import { makeDocument } from '../../src/ports/make-document';
import { transferPaper } from '../../src/stages/transfer/transfer-paper';
import { worker } from '../../src/ports/worker';

/** 移送司法机关 after the head decided so (处罚法 27, 57 一款四项, 82): by a decision, or on the opinion of legal review (L6). */
export default worker({
  input: z.object({ caseId: z.string() }),
  output: z.object({}),
  async run({ caseId }, context) {
    const row = await context.cases.lock(caseId);
    const [decision, review] = await Promise.all([context.decisions.latest(caseId), context.reviews.latest(caseId)]);
    const ordered = decision?.outcome === 'transfer'
      ? { ...decision, by: decision.decidedBy }
      : !decision && review?.transfer?.approved
        ? { findingsId: review.findingsId, number: null, by: review.transfer.by, reason: review.transfer.reason, decidedOn: dayOf(new Date(review.transfer.at)) }
        : null;
    if (!ordered) throw new BusinessError('NOT_ALLOWED_NOW', '本案没有移送司法机关的决定。');
    const [party, agency] = [await context.parties.get(caseId), await context.agencies.get(row.agencyId)];
    const paragraphs = transferPaper(row, party, agency, await context.findings.get(ordered.findingsId), ordered);
    await makeDocument(context, { caseId, kind: 'transfer', number: ordered.number, paragraphs, madeBy: ordered.by });
    await endDeadline(context, caseId, 'decide', ordered.decidedOn, '移送司法机关');
    context.record.append({
      caseId, actor: 'system', act: 'case-transferred', summary: `制作案件移送书${ordered.number ? `（${ordered.number}）` : ''}，移送司法机关`,
      basis: '行政处罚法第二十七条、第五十七条', details: { decisionId: decision?.id ?? null, reviewId: decision ? null : review!.id },
    });
    return {};
  },
});
