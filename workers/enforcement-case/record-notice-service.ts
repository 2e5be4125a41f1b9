import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { afterDay, dayOf } from '../../src/law/calendar/day';
import { meetDeadline, openDeadline } from '../../src/ports/deadlines';
import { documentKindNames } from '../../src/law/case/document';
import { deliveryMethodNames, deliveryMethods } from '../../src/stages/service/methods';
import { refuseIf, required, requireOfficerInCharge } from '../../src/law/case/refuse';
import { serviceProblems } from '../../src/stages/service/service-rules';
import { makeDocument } from '../../src/ports/make-document';
import { serviceReceipt } from '../../src/stages/service/service-receipt';
import { officersOf, requireQualifiedOfficers } from '../../src/stages/officers/officers';
import { formChoice, formDate, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** 送达告知书: starts the five working days for defence and hearing request (处罚法 44, 61, 64, 85). */
export default worker({
  completedBy: ['handler'],
  input: z.object({ caseId: z.string(), noticeId: z.string(), noticeServedOn: formDate, noticeMethod: formChoice(deliveryMethods) }),
  output: z.object({ defenceEndsAt: instant }),
  async run({ caseId, noticeId, noticeServedOn, noticeMethod }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireOfficerInCharge(row, by);
    const servedOn = required(noticeServedOn, '送达日期', 'noticeServedOn');
    const method = required(noticeMethod, '送达方式', 'noticeMethod');
    const notice = await context.notices.get(noticeId);
    if (notice.caseId !== caseId || notice.servedOn !== null) throw new BusinessError('NOT_ALLOWED_NOW', '该告知书已登记送达。');
    const party = await context.parties.get(caseId);
    const madeOn = dayOf(new Date(notice.issuedAt));
    refuseIf(serviceProblems({ madeOn, servedOn, today: dayOf(context.clock.now()), method }, party), 'noticeServedOn');
    await requireQualifiedOfficers(context, row, servedOn);

    await meetDeadline(context, caseId, 'defence', servedOn);
    const deadline = await openDeadline(context, { caseId, agencyId: row.agencyId, kind: 'defence', startsOn: servedOn });
    await context.notices.save({ ...notice, servedOn, method, defenceEndsOn: deadline.dueOn });
    const service = { paper: documentKindNames.notice, number: notice.number, method, on: servedOn, delivered: true };
    const paragraphs = serviceReceipt(service, party, await officersOf(context, row));
    await makeDocument(context, { caseId, kind: 'notice-receipt', paragraphs, madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: 'notice-served', summary: `告知书${deliveryMethodNames[method]}，陈述申辩、听证申请期限至${deadline.dueOn}`,
      basis: '行政处罚法第四十四条、第六十四条', details: { noticeId, servedOn, method, defenceEndsOn: deadline.dueOn, provisional: deadline.provisional },
    });
    return { defenceEndsAt: afterDay(deadline.dueOn) };
  },
});
