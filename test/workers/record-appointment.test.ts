import recordAppointment from '../../workers/record-appointment';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';
import { qin } from '../support/samples';

describe('record-appointment', () => {
  test('L4 the head appoints a qualified reviewer, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    const input = { caseId: 'case-1', reviewId: review.id, appointedReviewer: ' tx.fang ' };
    expect(await deliverTwice(recordAppointment, context, input, qin())).toMatchObject({ variables: { reviewers: ['tx.fang'] } });
    expect(context.entries.map(({ actor, act }) => [actor, act])).toEqual([['tx.qin', 'reviewer-appointed'], ['system', 'review-file-checked']]);
  });

  test.each([
    ['an officer of the case', 'tx.wu', '是本案承办人员'],
    ['nobody known', 'tx.nobody', '没有这个账号'],
    ['nobody at all', null, '没有这个账号'],
  ])('L4 is refused for %s', async (_, appointedReviewer, message) => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    const refused = deliver(recordAppointment, context, { caseId: 'case-1', reviewId: review.id, appointedReviewer }, qin());
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });
});
