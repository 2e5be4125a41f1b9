import issueNotice from '../../../workers/enforcement-case/issue-notice';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { sampleFindings } from '../../support/samples';

describe('issue-notice', () => {
  test('C5 makes a numbered notice, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('concluded');
    const outcome = await deliverTwice(issueNotice, context, variables);
    const [notice] = await context.notices.ofCase('case-1');
    expect(outcome).toEqual({ kind: 'completed', variables: { noticeId: notice!.id } });
    expect(notice).toMatchObject({
      findingsId: 'findings-1',
      number: '天教罚告字〔2026〕1号',
      servedOn: null,
      defenceEndsOn: null,
    });
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'notice', number: '天教罚告字〔2026〕1号' });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'noticed' });
  });

  test('C5 changed findings get a notice of their own', async () => {
    const { context, variables } = await walkTo('served');
    await context.findings.save(
      sampleFindings({ id: 'findings-2', version: 2, concludedBy: 'tx.zhou', concludedAt: '2026-03-05T00:00:00.000Z' }),
    );
    await deliver(issueNotice, context, { ...variables, findingsId: 'findings-2' });
    expect((await context.notices.ofCase('case-1')).map(({ number }) => number)).toEqual([
      '天教罚告字〔2026〕1号',
      '天教罚告字〔2026〕2号',
    ]);
  });

  test.each([
    ['not concluded', { concludedAt: null }],
    ['of another case', { caseId: 'case-2' }],
    ['without a penalty', { outcome: 'no-penalty' as const }],
  ])('C5 no notice on findings that are %s', async (_name, change) => {
    const { context, variables } = await walkTo('concluded');
    await context.findings.save({ ...(await context.findings.get('findings-1')), ...change });
    expect(await deliverTwice(issueNotice, context, variables)).toMatchObject({
      kind: 'error',
      code: 'NOT_ALLOWED_NOW',
    });
  });
});
