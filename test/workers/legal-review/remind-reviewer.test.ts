import remindReviewer from '../../../workers/legal-review/remind-reviewer';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { startLimit } from '../../support/limit-of-review';
import { reviewWorld } from '../../support/review-world';

const reReview = { reviewerId: 'tx.gu', dueOn: '2026-03-16', opinion: null, text: null, by: null, at: null };

describe('remind-reviewer', () => {
  test.each([
    ['C13', 'review', {}, '法制审核期限将于2026-03-16届满，提醒审核人员 tx.fang'],
    [
      'C13, L7',
      'rereview',
      { opinion: 'correct' as const, reReview },
      '复审期限将于2026-03-16届满，提醒复审人员 tx.gu',
    ],
  ] as const)(
    '%s records the reminder of the %s, once, when the engine delivers the job twice, and once when the timer fires again',
    async (_, kind, change, summary) => {
      const { context, review } = await reviewWorld(change);
      const input = { caseId: 'case-1', reviewId: review.id };
      await startLimit(context, kind, '2026-03-16');
      await deliverTwice(remindReviewer, context, input);
      await deliver(remindReviewer, context, input);
      expect(context.entries).toMatchObject([{ act: 'review-limit-warned', summary }]);
    },
  );

  test('C13 reminds again of a prolonged limit, never of an ended review', async () => {
    const { context, review } = await reviewWorld({ reminded: { review: '2026-03-16' }, dueOn: '2026-03-19' });
    await startLimit(context, 'review', '2026-03-19');
    await deliver(remindReviewer, context, { caseId: 'case-1', reviewId: review.id });
    expect(context.entries).toHaveLength(1);
    const ended = await reviewWorld({ passed: true, endedAt: '2026-03-03T00:00:00.000Z' });
    await deliver(remindReviewer, ended.context, { caseId: 'case-1', reviewId: ended.review.id });
    expect(ended.context.entries).toEqual([]);
  });

  test('C13, L7 reminds nobody when the re-review has been given and the coordination runs', async () => {
    const { context, review } = await reviewWorld({
      opinion: 'correct',
      reReview: { ...reReview, opinion: 'maintain' },
    });
    await startLimit(context, 'coordination', '2026-03-19');
    await deliver(remindReviewer, context, { caseId: 'case-1', reviewId: review.id });
    expect(context.entries).toEqual([]);
  });
});
