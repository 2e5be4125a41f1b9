import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { dayOf } from '../../src/law/calendar/day';
import { timeLimit } from '../../src/ports/deadlines';
import { nextNumber } from '../../src/law/case/numbering';
import { makeDocument } from '../../src/ports/make-document';
import { noticePaper } from '../../src/stages/notice/notice-paper';
import { newId } from '../../src/base/ids';
import { officersOf } from '../../src/stages/officers/officers';
import { worker } from '../../src/ports/worker';

/** 制作行政处罚事先告知书 for exactly these findings (处罚法 44, 63). Changed findings get a new notice. */
export default worker({
  input: z.object({ caseId: z.string(), findingsId: z.string() }),
  output: z.object({ noticeId: z.string() }),
  async run({ caseId, findingsId }, context) {
    const row = await context.cases.lock(caseId);
    const findings = await context.findings.get(findingsId);
    if (findings.caseId !== caseId || findings.concludedAt === null || findings.outcome !== 'penalty') {
      throw new BusinessError('NOT_ALLOWED_NOW', '只能对已终结调查、拟给予处罚的意见制作告知书。');
    }
    const now = context.clock.now();
    const on = dayOf(now);
    const agency = await context.agencies.get(row.agencyId);
    const number = await nextNumber(context, agency, 'notice', on);
    const noticeId = newId();
    await context.notices.save({
      id: noticeId, caseId, findingsId, number, issuedAt: now.toISOString(), servedOn: null, method: null, defenceEndsOn: null, waivedOn: null,
    });
    await context.cases.save({ ...row, status: 'noticed' });
    const { count } = await timeLimit(context.rules, 'defence', agency.id);
    const paragraphs = noticePaper(row, await context.parties.get(caseId), findings, agency, await officersOf(context, row), count, on);
    await makeDocument(context, { caseId, kind: 'notice', number, paragraphs, madeBy: findings.concludedBy ?? 'system' });
    context.record.append({
      caseId, actor: 'system', act: 'notice-issued', summary: `制作行政处罚事先告知书（${number}）`, basis: '行政处罚法第四十四条、第六十三条',
      details: { noticeId, findingsId, number },
    });
    return { noticeId };
  },
});
