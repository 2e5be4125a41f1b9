import determineReviewScope from '../../../workers/enforcement-case/determine-review-scope';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { sampleFindings, samplePenalty, sampleScope } from '../../support/samples';

describe('determine-review-scope', () => {
  test('L1 finds that the decision is major and why, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('heard', { penalty: samplePenalty({ fineYuan: 6000 }) });
    const outcome = await deliverTwice(determineReviewScope, context, variables);
    const [scope] = await context.scopeFindings.ofCase('case-1');
    expect(outcome).toEqual({
      kind: 'completed',
      variables: {
        scopeFindingId: scope!.id,
        major: true,
        scopeReason: '属于重大执法决定：较大数额罚款。',
        discussionReason: '',
      },
    });
    expect(scope).toMatchObject({
      findingsId: 'findings-1',
      major: true,
      tableVersion: 1,
      rows: [{ row: '湘阴教育-3' }],
    });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'reviewing' });
  });

  test('L1 says visibly why review is not needed', async () => {
    const { context, variables } = await walkTo('heard');
    expect(await deliver(determineReviewScope, context, variables)).toMatchObject({
      major: false,
      scopeReason: expect.stringContaining('不属于重大执法决定'),
    });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'deciding' });
    expect(context.entries.at(-1)).toMatchObject({ act: 'review-scope-determined', details: { major: false } });
  });

  test('L1 changed findings get a finding of their own; the earlier one stays', async () => {
    const { context, variables } = await walkTo('scoped');
    await context.findings.save(
      sampleFindings({
        id: 'findings-2',
        version: 2,
        concludedBy: 'tx.zhou',
        concludedAt: '2026-03-10T00:00:00.000Z',
        penalty: samplePenalty({ closure: true }),
      }),
    );
    expect(await deliver(determineReviewScope, context, { ...variables, findingsId: 'findings-2' })).toMatchObject({
      major: true,
    });
    expect((await context.scopeFindings.ofCase('case-1')).map(({ findingsId, major }) => [findingsId, major])).toEqual([
      ['findings-1', false],
      ['findings-2', true],
    ]);
  });

  test('L2 findings once found major stay major, whatever the table says since', async () => {
    const { context, variables } = await walkTo('heard');
    await context.scopeFindings.save(
      sampleScope({
        major: true,
        rows: [{ row: '旧-1', reason: '较大数额罚款', basis: '旧目录' }],
        reason: '属于重大执法决定：较大数额罚款。',
      }),
    );
    const again = {
      major: true,
      scopeReason: '同一拟处理意见此前已经认定，不再改变：属于重大执法决定：较大数额罚款。',
    };
    expect(await deliver(determineReviewScope, context, variables)).toMatchObject(again);
    expect(await deliver(determineReviewScope, context, variables)).toMatchObject(again);
    expect(await context.scopeFindings.latest('case-1')).toMatchObject({ major: true, rows: [{ row: '旧-1' }] });
  });

  test('L2 drafts are not judged', async () => {
    const { context, variables } = await walkTo('heard');
    await context.findings.save(sampleFindings({ id: 'findings-2', version: 2 }));
    expect(await deliverTwice(determineReviewScope, context, { ...variables, findingsId: 'findings-2' })).toMatchObject(
      { code: 'NOT_ALLOWED_NOW' },
    );
  });
});
