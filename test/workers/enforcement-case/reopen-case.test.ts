import reopenCase from '../../../workers/enforcement-case/reopen-case';
import { walkTo } from '../../support/case-walk';
import { deliverTwice } from '../../support/deliver-twice';

describe('reopen-case', () => {
  test('issue 11.12 ties the case to the instance that decides anew, once, when the engine delivers the job twice (C15)', async () => {
    const { context, variables } = await walkTo('delivered');
    const row = await context.cases.get('case-1');
    await context.cases.save({ ...row, processInstanceKey: '7' });
    const { caseId } = variables;
    await deliverTwice(reopenCase, context, { caseId });
    expect((await context.cases.get('case-1')).processInstanceKey).toBe('1');
    expect(context.entries.filter(({ act }) => act === 'case-reopened')).toHaveLength(1);
  });
});
