import escalate from '../../workers/escalate-overdue-review';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';

describe('escalate-overdue-review', () => {
  test('C13 tells the head, once, when the engine delivers the job twice, and once when the timer fires again', async () => {
    const { context, review } = await reviewWorld();
    const input = { caseId: 'case-1', reviewId: review.id };
    expect(await deliverTwice(escalate, context, input)).toMatchObject({ variables: { escalationNeeded: true } });
    expect(await deliver(escalate, context, input)).toEqual({ escalationNeeded: false });
    expect(context.entries.map(({ act }) => act)).toEqual(['review-overdue']);
  });

  test('C13 says nothing of a review that has ended', async () => {
    const { context, review } = await reviewWorld({ passed: true, endedAt: '2026-03-03T00:00:00.000Z' });
    expect(await deliver(escalate, context, { caseId: 'case-1', reviewId: review.id })).toEqual({ escalationNeeded: false });
  });
});
