import recordTransferDecision from '../../../workers/legal-review/record-transfer-decision';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { qin } from '../../support/samples';

const adopted = { opinion: 'transfer' as const, opinionText: '涉嫌犯罪', response: 'adopt' as const };

describe('record-transfer-decision', () => {
  test.each([
    [true, 'transfer', 'decided'],
    [false, 'returned', 'investigating'],
  ])(
    'L6 approved=%s ends the review as %s, never as passed, once, when the engine delivers the job twice',
    async (transferApproved, reviewResult, status) => {
      const { context, review } = await reviewWorld(adopted);
      await context.cases.save({ ...(await context.cases.get('case-1')), status: 'reviewing' });
      const input = { caseId: 'case-1', reviewId: review.id, transferApproved, transferReason: '经研究决定' };
      expect(await deliverTwice(recordTransferDecision, context, input, qin())).toMatchObject({
        variables: { transferApproved, reviewResult },
      });
      expect(await context.reviews.get(review.id)).toMatchObject({
        passed: false,
        transfer: { approved: transferApproved, by: 'tx.qin' },
      });
      expect((await context.cases.get('case-1')).status).toBe(status);
    },
  );

  test.each([
    ['no choice', adopted, { transferReason: '同意' }, 'TASK_REFUSED'],
    ['no reason', adopted, { transferApproved: true }, 'TASK_REFUSED'],
    [
      'an opinion that does not ask for it',
      { ...adopted, opinion: 'correct' as const },
      { transferApproved: true, transferReason: '同意' },
      'NOT_ALLOWED_NOW',
    ],
    [
      'an opinion still disputed',
      { ...adopted, response: 'object' as const },
      { transferApproved: true, transferReason: '同意' },
      'NOT_ALLOWED_NOW',
    ],
  ])('L6 refuses %s', async (_, state, change, code) => {
    const { context, review } = await reviewWorld(state);
    await expect(
      deliver(recordTransferDecision, context, { caseId: 'case-1', reviewId: review.id, ...change }, qin()),
    ).rejects.toMatchObject({ code });
  });
});
