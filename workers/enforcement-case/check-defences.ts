import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { meetDeadline } from '../../src/ports/deadlines';
import { isWindowOver } from '../../src/stages/defence/heard';
import type { Notice } from '../../src/stages/notice/notice';
import type { RecordEntry } from '../../src/law/record/entry';
import { worker } from '../../src/ports/worker';

/** 清点陈述申辩: whether statements wait for review, the window is still open, or the party has been heard (处罚法 45, 62). */
export default worker({
  input: z.object({ caseId: z.string(), noticeId: z.string() }),
  output: z.object({ defenceState: z.enum(['pending', 'open', 'closed']) }),
  async run({ caseId, noticeId }, context) {
    await context.cases.lock(caseId);
    const notice = await context.notices.get(noticeId);
    if (notice.caseId !== caseId) throw new BusinessError('NOT_FOUND', '没有找到本案的告知书。');
    const defences = await context.defences.ofCase(caseId);
    if (defences.some(({ finding }) => finding === null)) return { defenceState: 'pending' as const };
    if (!isWindowOver(notice, context.clock.now())) {
      if (defences.length === 0 && !endsWithinMinute(notice, context.clock.now())) context.record.append(groundless(caseId, noticeId));
      return { defenceState: 'open' as const };
    }

    await meetDeadline(context, caseId, 'defence', notice.waivedOn ?? notice.defenceEndsOn!);
    const received = defences.filter((defence) => defence.noticeId === noticeId).length;
    context.record.append({
      caseId, actor: 'system', act: 'defence-window-closed',
      summary: notice.waivedOn ? '当事人放弃权利，陈述申辩、听证申请程序终结' : `陈述申辩、听证申请期限届满，收到陈述申辩${received}份`,
      basis: '行政处罚法第四十五条、第六十二条', details: { noticeId, received, waived: notice.waivedOn !== null },
    });
    return { defenceState: 'closed' as const };
  },
});

/** The engine's clock may be a little ahead of ours when its timer fires. */
const endsWithinMinute = (notice: Notice, now: Date) => isWindowOver(notice, new Date(now.getTime() + 60_000));

/** Nobody entered a waiver or a statement and the window runs: the message that woke the process was published by hand (L2). */
const groundless = (caseId: string, noticeId: string): RecordEntry => ({
  caseId, actor: 'system', act: 'gate-attempt-refused', basis: '行政处罚法第四十五条、第六十二条', details: { noticeId, where: 'message' },
  summary: '收到没有登记依据的放弃或者陈述申辩消息：当事人未放弃、期限未届满，不予采信，继续等待',
});
