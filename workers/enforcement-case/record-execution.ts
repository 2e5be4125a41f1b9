import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { dayOf } from '../../src/law/calendar/day';
import { endDeadline, meetDeadline } from '../../src/ports/deadlines';
import { executionProblems } from '../../src/stages/execution/execution-rules';
import type { Execution } from '../../src/stages/execution/execution';
import { refuseIf, required, requireOfficerInCharge } from '../../src/law/case/refuse';
import { executionPaper, executionResultNames } from '../../src/stages/execution/execution-paper';
import { makeDocument } from '../../src/ports/make-document';
import { newId } from '../../src/base/ids';
import { formChoice, formDate, formText, formYuan } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** 执行: what the party did, or what followed when it did not (处罚法 66, 67, 72; 强制法 53, 54). */
export default worker({
  completedBy: ['handler'],
  input: z.object({
    caseId: z.string(), decisionId: z.string(), executionResult: formChoice(['performed', 'applied-to-court', 'terminated']),
    performedOn: formDate, paidYuan: formYuan, surchargeYuan: formYuan, receiptNumber: formText,
  }),
  output: z.object({}),
  async run({ caseId, decisionId, receiptNumber, ...form }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireOfficerInCharge(row, by);
    const result = required(form.executionResult, '执行结果', 'executionResult');
    const given = {
      performedOn: required(form.performedOn, '执行日期', 'performedOn'), paidYuan: required(form.paidYuan, '已缴金额', 'paidYuan'),
      surchargeYuan: required(form.surchargeYuan, '加处罚款金额', 'surchargeYuan'),
    };
    const decision = await context.decisions.get(decisionId);
    const delivery = (await context.deliveries.ofCase(caseId)).find((one) => one.decisionId === decisionId && one.delivered);
    if (decision.caseId !== caseId || !delivery) throw new BusinessError('NOT_ALLOWED_NOW', '决定书尚未送达，不能登记执行。');
    assertNoPersonalData(receiptNumber, 'receiptNumber', await context.parties.get(caseId));

    const execution: Execution = { id: newId(), caseId, decisionId, result, ...given, receiptNumber: receiptNumber || null, recordedBy: by.id };
    const pay = (await context.deadlines.ofCase(caseId)).findLast(({ kind }) => kind === 'pay') ?? null;
    const reminder = (await context.documents.ofCase(caseId)).find(({ kind }) => kind === 'reminder') ?? null;
    refuseIf(executionProblems(execution, { decision, delivery, pay, reminder, today: dayOf(context.clock.now()) }));

    await context.executions.save(execution);
    if (result === 'performed') await meetDeadline(context, caseId, 'pay', given.performedOn);
    else await endDeadline(context, caseId, 'pay', given.performedOn, executionResultNames[result]);
    await makeDocument(context, { caseId, kind: 'execution', paragraphs: executionPaper(decision, execution), madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: 'execution-recorded', summary: `登记执行情况：${executionResultNames[result]}`, basis: '行政处罚法第六十六条、第七十二条',
      details: { decisionId, result, ...given },
    });
    return {};
  },
});
