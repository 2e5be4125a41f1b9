import remindReviewer from '../../workers/remind-reviewer';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';

describe('remind-reviewer', () => {
  test('C13 records the reminder, once, when the engine delivers the job twice, and once when the timer fires again', async () => {
    const { context, review } = await reviewWorld();
    const input = { caseId: 'case-1', reviewId: review.id };
    await deliverTwice(remindReviewer, context, input);
    await deliver(remindReviewer, context, input);
    expect(context.entries.map(({ act }) => act)).toEqual(['review-limit-warned']);
  });

  test('C13 reminds again of a prolonged limit, never of an ended review', async () => {
    const { context, review } = await reviewWorld({ remindedOf: '2026-03-16', dueOn: '2026-03-19' });
    await deliver(remindReviewer, context, { caseId: 'case-1', reviewId: review.id });
    expect(context.entries).toHaveLength(1);
    const ended = await reviewWorld({ passed: true, endedAt: '2026-03-03T00:00:00.000Z' });
    await deliver(remindReviewer, ended.context, { caseId: 'case-1', reviewId: ended.review.id });
    expect(ended.context.entries).toEqual([]);
  });
});
