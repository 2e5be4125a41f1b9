import { decideLimit } from '../../../src/stages/filing';
import recordDecision from '../../../workers/enforcement-case/record-decision';
import determineReviewScope from '../../../workers/enforcement-case/determine-review-scope';
import transferCase from '../../../workers/enforcement-case/transfer-case';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { memoryFile } from '../../support/in-memory';
import { reviewWorld } from '../../support/review-world';
import { qin, samplePenalty } from '../../support/samples';

describe('transfer-case', () => {
  test('C7 makes the letter of transfer, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('concluded', {
      outcome: 'transfer',
      penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
    });
    const scope = await deliver(determineReviewScope, context, variables);
    await deliver(
      recordDecision,
      context,
      { ...variables, ...scope, decisionApproved: true, decisionReason: '涉嫌犯罪，移送' },
      qin(),
    );
    expect((await context.deadlines.ofCase('case-1')).map(({ kind }) => kind)).toEqual(['decide', 'transfer-decision']);
    expect(await deliverTwice(transferCase, context, variables)).toEqual({ kind: 'completed', variables: {} });
    expect((await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'transfer')).toHaveLength(1);
    expect(context.entries.at(-1)).toMatchObject({ act: 'case-transferred' });
  });

  test('L6 makes it on an approved opinion of legal review, without a decision', async () => {
    const { context, review } = await reviewWorld({
      opinion: 'transfer',
      passed: false,
      endedAt: '2026-03-02T04:00:00.000Z',
      transfer: { approved: true, reason: '涉嫌犯罪', by: 'tx.qin', at: '2026-03-02T04:00:00.000Z' },
    });
    const { file, keep } = await memoryFile(context);
    file.limits.start(decideLimit, '2026-03-02', { count: 3, unit: 'working', warningDays: 1, basis: '' });
    keep();
    expect(await deliverTwice(transferCase, context, { caseId: 'case-1' })).toEqual({
      kind: 'completed',
      variables: {},
    });
    expect((await context.documents.latest('case-1'))!.paragraphs.join()).toContain('移送理由：涉嫌犯罪');
    expect(await context.deadlines.latest('case-1')).toMatchObject({
      kind: 'decide',
      metOn: '2026-03-02',
      ending: '移送司法机关',
    });
    expect(context.entries.at(-1)!.details).toEqual({ decisionId: null, reviewId: review.id });
  });

  test('C7 nothing is transferred without such a decision', async () => {
    const { context, variables } = await walkTo('decided');
    expect(await deliverTwice(transferCase, context, variables)).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
