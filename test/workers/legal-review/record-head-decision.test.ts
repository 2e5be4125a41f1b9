import recordHeadDecision from '../../../workers/legal-review/record-head-decision';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { qin } from '../../support/samples';

const objected = {
  opinion: 'correct' as const,
  opinionAt: '2026-03-02T03:00:00.000Z',
  response: 'object' as const,
  responseReason: '证据已经形成链条',
  responseBy: 'tx.zhou',
};

describe('record-head-decision', () => {
  test.each([
    ['uphold-handling', 'passed', true, 'deciding'],
    ['uphold-opinion', 'returned', false, 'investigating'],
  ])(
    'L7 the ruling %s ends the review as %s, once, when the engine delivers the job twice',
    async (ruling, reviewResult, passed, status) => {
      const { context, review } = await reviewWorld(objected);
      const input = { caseId: 'case-1', reviewId: review.id, ruling, rulingReason: '经集体讨论，意见一致' };
      expect(await deliverTwice(recordHeadDecision, context, input, qin())).toMatchObject({
        variables: { ruling, reviewResult },
      });
      expect(await context.reviews.get(review.id)).toMatchObject({
        passed,
        ruling,
        rulingBy: 'tx.qin',
        rulingReason: '经集体讨论，意见一致',
      });
      expect((await context.cases.get('case-1')).status).toBe(status);
    },
  );

  test('L7 a collective discussion is named with its day, and no objection is needed after three rounds', async () => {
    const { context, review } = await reviewWorld({ ...objected, round: 4, response: null });
    const input = {
      caseId: 'case-1',
      reviewId: review.id,
      ruling: 'uphold-handling',
      rulingReason: '集体讨论同意',
      collective: true,
      discussedOn: '2026-03-02',
    };
    expect(await deliver(recordHeadDecision, context, input, qin())).toMatchObject({ reviewResult: 'passed' });
    expect(await context.reviews.get(review.id)).toMatchObject({ rulingDiscussedOn: '2026-03-02' });
    expect(context.entries.at(-1)!.summary).toContain('集体讨论裁决');
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
    [
      'a collective discussion without its day',
      objected,
      { ruling: 'uphold-handling', rulingReason: '同意', collective: true },
      '集体讨论日期',
    ],
    [
      'a collective discussion before the opinion',
      objected,
      { ruling: 'uphold-handling', rulingReason: '同意', collective: true, discussedOn: '2026-03-01' },
      '不得早于',
    ],
    [
      'a collective discussion tomorrow',
      objected,
      { ruling: 'uphold-handling', rulingReason: '同意', collective: true, discussedOn: '2026-03-03' },
      '不得晚于',
    ],
  ])('L7 is refused %s', async (_, state, change, message) => {
    const { context, review } = await reviewWorld(state);
    const refused = deliver(recordHeadDecision, context, { caseId: 'case-1', reviewId: review.id, ...change }, qin());
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });
});
