import recordHeadDecision from '../../../workers/legal-review/record-head-decision';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import type { Discussion } from '../../../src/stages/discussion';
import { qin, sampleDiscussion } from '../../support/samples';

const objected = {
  opinion: 'correct' as const,
  opinionAt: '2026-03-02T03:00:00.000Z',
  response: 'object' as const,
  responseReason: '证据已经形成链条',
  responseBy: 'tx.zhou',
};

describe('record-head-decision', () => {
  const ruled = { caseId: 'case-1', rulingReason: '裁量适当', opinionFollows: true };

  test('L7 a ruling for the opinion ends the review as returned, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld(objected);
    const input = { ...ruled, reviewId: review.id, ruling: 'uphold-opinion' };
    expect(await deliverTwice(recordHeadDecision, context, input, qin())).toMatchObject({
      variables: { ruling: 'uphold-opinion', reviewResult: 'returned' },
    });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: false, rulingBy: 'tx.qin' });
    expect((await context.cases.get('case-1')).status).toBe('investigating');
  });

  test('11.14 L7 after a collective discussion the review waits for the new opinion; no objection is needed after three rounds', async () => {
    const { context, review } = await reviewWorld({ ...objected, round: 4, response: null });
    await context.discussions.save(sampleDiscussion({ heldOn: '2026-03-02' }));
    const input = { ...ruled, reviewId: review.id, ruling: 'uphold-handling' };
    expect(await deliverTwice(recordHeadDecision, context, input, qin())).toMatchObject({
      variables: { ruling: 'uphold-handling', reviewResult: '' },
    });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: null, rulingDiscussedOn: '2026-03-02' });
    expect(context.entries.at(-1)!.summary).toContain('集体讨论裁决');
  });

  test.each<[string, Partial<Discussion>[], object, string]>([
    ['by the head alone', [], {}, '机关负责人一人不能决定'],
    ['on a discussion before the opinion', [{ heldOn: '2026-03-01' }], {}, '应当在审核意见出具之后'],
    ['on a discussion of other findings', [{ heldOn: '2026-03-02', findingsId: 'findings-0' }], {}, '集体讨论'],
    ['on a discussion that did not agree', [{ heldOn: '2026-03-02', conclusion: 'differ' }], {}, '集体讨论同意'],
    [
      'in a diagram without the new opinion',
      [{ heldOn: '2026-03-02' }],
      { opinionFollows: undefined },
      '按旧版流程启动',
    ],
  ])('11.14 L7 a failed review is not turned %s', async (_, discussions, change, message) => {
    const { context, review } = await reviewWorld(objected);
    for (const each of discussions) await context.discussions.save(sampleDiscussion(each));
    const input = { ...ruled, reviewId: review.id, ruling: 'uphold-handling', ...change };
    await expect(deliver(recordHeadDecision, context, input, qin())).rejects.toMatchObject({
      code: 'TASK_REFUSED',
      field: 'ruling',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['without reasons', objected, { ruling: 'uphold-handling', rulingReason: ' ' }, '说明理由'],
    ['without a choice', objected, { rulingReason: '同意' }, '请选择'],
    [
      'where nobody objected',
      { opinion: 'correct' as const },
      { ruling: 'uphold-handling', rulingReason: '同意' },
      '没有提出异议',
    ],
  ])('L7 is refused %s', async (_, state, change, message) => {
    const { context, review } = await reviewWorld(state);
    const refused = deliver(recordHeadDecision, context, { caseId: 'case-1', reviewId: review.id, ...change }, qin());
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });
});
