import transferCase from '../../../workers/enforcement-case/transfer-case';
import { decideLimit } from '../../../src/stages/filing';
import { deliver } from '../../support/deliver-twice';
import { memoryFile } from '../../support/in-memory';
import type { MemoryContext } from '../../support/memory-context';
import { reviewWorld } from '../../support/review-world';

/** Ordered on 2026-03-02 on an opinion of legal review, thirty days after filing: sixty are left. */
export async function transferredWorld(): Promise<MemoryContext> {
  const { context } = await reviewWorld({
    opinion: 'transfer',
    passed: false,
    endedAt: '2026-03-02T04:00:00.000Z',
    transfer: { approved: true, reason: '涉嫌犯罪', by: 'tx.qin', at: '2026-03-02T04:00:00.000Z' },
  });
  const { file, keep } = await memoryFile(context);
  file.limits.start(decideLimit, '2026-01-31', { count: 90, unit: 'calendar', warningDays: 1, basis: '' });
  keep();
  await context.cases.save({ ...(await context.cases.get('case-1')), status: 'decided' });
  await deliver(transferCase, context, { caseId: 'case-1', handsOver: true });
  return context;
}
