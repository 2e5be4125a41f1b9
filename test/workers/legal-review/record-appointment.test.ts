import recordAppointment from '../../../workers/legal-review/record-appointment';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { qin } from '../../support/samples';

describe('record-appointment', () => {
  test('L4 the head appoints a qualified reviewer, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    const input = { caseId: 'case-1', reviewId: review.id, appointedReviewer: ' tx.fang ' };
    expect(await deliverTwice(recordAppointment, context, input, qin())).toMatchObject({
      variables: { reviewers: ['tx.fang'] },
    });
    expect(context.entries.map(({ actor, act }) => [actor, act])).toEqual([
      ['tx.qin', 'reviewer-appointed'],
      ['system', 'review-file-checked'],
    ]);
  });

  test('L4 the head may appoint an adviser of the pool', async () => {
    const { context, review } = await pooledWorld({ reviewerId: null });
    const input = { caseId: 'case-1', reviewId: review.id, appointedReviewer: 'ts.lin' };
    expect(await deliver(recordAppointment, context, input, qin())).toMatchObject({ reviewers: ['ts.lin'] });
    expect(context.entries[0]).toMatchObject({ act: 'reviewer-appointed', summary: '指定桃江县司法局公职律师 ts.lin' });
  });

  test('L4 a refusal tells the head whom to appoint, by account: of the agency and of the pool', async () => {
    const { context, review } = await pooledWorld({ reviewerId: null });
    const refused = deliver(
      recordAppointment,
      context,
      { caseId: 'case-1', reviewId: review.id, appointedReviewer: 'tx.wu' },
      qin(),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringMatching(/^tx\.wu 不能审核本案：.*。可以指定：tx\.fang、ts\.lin$/),
    });
  });

  test.each([
    ['an officer of the case', 'tx.wu', '是本案承办人员'],
    ['nobody known', 'tx.nobody', '没有这个账号'],
    ['nobody at all', null, '没有这个账号'],
  ])('L4 is refused for %s', async (_, appointedReviewer, message) => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    const refused = deliver(
      recordAppointment,
      context,
      { caseId: 'case-1', reviewId: review.id, appointedReviewer },
      qin(),
    );
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });
});
