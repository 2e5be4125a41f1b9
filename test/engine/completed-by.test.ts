import { personWhoMay } from '../../src/engine/completed-by';
import type { CompletedTask } from '../../src/engine/user-tasks';
import type { Role } from '../../src/law/people/person';
import { pooledWorld } from '../support/review-world';
import { lin } from '../support/samples';

const by = (assignee: string) => ({ assignee }) as CompletedTask;
const elsewhere = '提交任务的人员不属于办理本案的机关，也不是本案分派的审核人员';

describe('L4 whoever completes a task from another agency', () => {
  test.each([
    ['the reviewer', { reviewerId: 'ts.lin' }],
    ['the re-reviewer', { reReview: { reviewerId: 'ts.lin', dueOn: '2026-03-04', opinion: null, text: null, by: null, at: null } }],
  ])('is an adviser whom the running review is given to as %s', async (_, state) => {
    const { context } = await pooledWorld(state);
    expect(await personWhoMay(by('ts.lin'), ['reviewer'], 'case-1', context)).toMatchObject({ id: 'ts.lin' });
  });

  test.each<[string, string, object, Role[], Partial<ReturnType<typeof lin>>]>([
    ['an adviser whom it is not given to', 'ts.lin', { reviewerId: 'tx.fang' }, ['reviewer'], {}],
    ['an adviser whose review has ended', 'ts.lin', { reviewerId: 'ts.lin', passed: false, endedAt: '2026-03-02T05:00:00.000Z' }, ['reviewer'], {}],
    ['an adviser as head of their own agency', 'ts.lin', { reviewerId: 'ts.lin' }, ['head'], { roles: ['reviewer', 'head'] }],
  ])('is not %s', async (_, account, state, allowed, change) => {
    const { context } = await pooledWorld(state);
    await context.people.save(lin(change));
    await expect(personWhoMay(by(account), allowed, 'case-1', context)).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(elsewhere) });
  });
});
