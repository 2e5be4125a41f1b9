import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { meetDeadline, openDeadline } from '../../src/ports/deadlines';
import { deliveryMethodNames, deliveryMethods } from '../../src/stages/service/methods';
import { refuseIf, required, requireOfficerInCharge } from '../../src/law/case/refuse';
import { serviceProblems } from '../../src/stages/service/service-rules';
import { decisionTitles } from '../../src/stages/decision/decision-paper';
import { makeDocument } from '../../src/ports/make-document';
import { serviceReceipt } from '../../src/stages/service/service-receipt';
import { newId } from '../../src/base/ids';
import { officersOf, requireQualifiedOfficers } from '../../src/stages/officers/officers';
import { formChoice, formDate, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** 送达决定书: each try is recorded; a delivered one starts the fifteen days to pay (处罚法 61, 67). */
export default worker({
  completedBy: ['handler'],
  input: z.object({
    caseId: z.string(), decisionId: z.string(), decisionServedOn: formDate, decisionMethod: formChoice(deliveryMethods),
    deliveryResult: formChoice(['delivered', 'failed']),
  }),
  output: z.object({ delivered: z.boolean(), paymentDueAt: instant.nullable() }),
  async run({ caseId, decisionId, decisionServedOn, decisionMethod, deliveryResult }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireOfficerInCharge(row, by);
    const on = required(decisionServedOn, '送达日期', 'decisionServedOn');
    const method = required(decisionMethod, '送达方式', 'decisionMethod');
    const delivered = required(deliveryResult, '送达结果', 'deliveryResult') === 'delivered';
    const decision = await context.decisions.get(decisionId);
    if (decision.caseId !== caseId) throw new BusinessError('NOT_FOUND', '没有找到本案的决定。');
    const party = await context.parties.get(caseId);
    refuseIf(serviceProblems({ madeOn: decision.decidedOn, servedOn: on, today: dayOf(context.clock.now()), method }, party), 'decisionServedOn');
    await requireQualifiedOfficers(context, row, on);

    await context.deliveries.save({ id: newId(), caseId, decisionId, method, triedOn: on, delivered, recordedBy: by.id });
    const service = { paper: decisionTitles[decision.outcome], number: decision.number, method, on, delivered };
    const paragraphs = serviceReceipt(service, party, await officersOf(context, row));
    await makeDocument(context, { caseId, kind: 'decision-receipt', paragraphs, madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: delivered ? 'decision-delivered' : 'delivery-failed',
      summary: `决定书${deliveryMethodNames[method]}，${delivered ? '已送达' : '未能送达'}`, basis: '行政处罚法第六十一条', details: { decisionId, method, on },
    });
    if (!delivered) return { delivered, paymentDueAt: null };

    await meetDeadline(context, caseId, 'deliver', on);
    await context.cases.save({ ...row, status: 'executing' });
    if (decision.outcome !== 'penalty') return { delivered, paymentDueAt: null };
    const pay = await openDeadline(context, { caseId, agencyId: row.agencyId, kind: 'pay', startsOn: on });
    return { delivered, paymentDueAt: afterDay(pay.dueOn) };
  },
});
