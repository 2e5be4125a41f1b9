import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { openDeadline } from '../../src/ports/deadlines';
import { nextCaseNumber } from '../../src/law/case/numbering';
import { required, requireStatus } from '../../src/law/case/refuse';
import type { EnforcementCase } from '../../src/law/case/case';
import { filingPaper } from '../../src/stages/filing/filing-paper';
import { makeDocument } from '../../src/ports/make-document';
import { officersOf } from '../../src/stages/officers/officers';
import { formBoolean, formText } from '../../src/law/text/form-fields';
import { assertNoPersonalData } from '../../src/law/text/personal-data';
import { worker } from '../../src/ports/worker';

/** 立案审批: files the case with its number and starts the ninety days to decide (处罚法 54, 60), or does not file it, with reason. */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string(), filingApproved: formBoolean, filingReason: formText }),
  output: z.object({ filed: z.boolean() }),
  async run({ caseId, filingApproved, filingReason: reason }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireStatus(row, 'registered');
    const party = await context.parties.get(caseId);
    const approved = required(filingApproved, '是否准予立案', 'filingApproved');
    required(reason, '立案或者不予立案的理由', 'filingReason');
    assertNoPersonalData(reason, 'filingReason', party);

    const on = dayOf(context.clock.now());
    const changed: EnforcementCase = { ...row, filingReason: reason, status: 'not-filed' };
    if (approved) {
      const agency = await context.agencies.get(row.agencyId);
      Object.assign(changed, { status: 'investigating', filedOn: on, number: row.number ?? await nextCaseNumber(context, agency, on) });
      await openDeadline(context, { caseId, agencyId: row.agencyId, kind: 'decide', startsOn: on });
    }
    await context.cases.save(changed);
    const paragraphs = filingPaper(changed, party, await officersOf(context, changed), { approved, reason, head: by, on });
    await makeDocument(context, { caseId, kind: 'filing', number: approved ? changed.number : null, paragraphs, madeBy: by.id });
    context.record.append({
      caseId, actor: by.id, act: approved ? 'case-filed' : 'case-not-filed',
      summary: approved ? `准予立案，案号${changed.number}：${reason}` : `不予立案：${reason}`, basis: '行政处罚法第五十四条第二款',
      details: { number: changed.number, filedOn: changed.filedOn },
    });
    return { filed: approved };
  },
});
