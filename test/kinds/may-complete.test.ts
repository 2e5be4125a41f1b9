import { requireMayComplete } from '../../src/kinds';
import type { Role } from '../../src/law/people/person';
import { memoryFile } from '../support/in-memory';
import { pooledWorld } from '../support/review-world';
import { lin } from '../support/samples';

const elsewhere = '提交任务的人员不属于办理本案的机关，也不是本案分派的审核人员';

describe('L4 whoever completes a task from another agency', () => {
  test.each([
    ['the reviewer', { reviewerId: 'ts.lin' }],
    [
      'the re-reviewer',
      { reReview: { reviewerId: 'ts.lin', dueOn: '2026-03-04', opinion: null, text: null, by: null, at: null } },
    ],
  ])('is an adviser whom the running review is given to as %s', async (_, state) => {
    const { context } = await pooledWorld(state);
    const { file } = await memoryFile(context);
    expect(await requireMayComplete('ts.lin', ['reviewer'], file)).toMatchObject({ id: 'ts.lin' });
  });

  const ended = { reviewerId: 'ts.lin', passed: false, endedAt: '2026-03-02T05:00:00.000Z' };
  const alsoHead: Partial<ReturnType<typeof lin>> = { roles: ['reviewer', 'head'] };
  test.each<[string, object, Role[], Partial<ReturnType<typeof lin>>]>([
    ['an adviser whom it is not given to', { reviewerId: 'tx.fang' }, ['reviewer'], {}],
    ['an adviser whose review has ended', ended, ['reviewer'], {}],
    ['an adviser as head of their own agency', { reviewerId: 'ts.lin' }, ['head'], alsoHead],
  ])('is not %s', async (_, state, allowed, change) => {
    const { context } = await pooledWorld(state);
    await context.people.save(lin(change));
    const { file } = await memoryFile(context);
    const refusal = { code: 'TASK_REFUSED', message: expect.stringContaining(elsewhere) };
    await expect(requireMayComplete('ts.lin', allowed, file)).rejects.toMatchObject(refusal);
  });
});
