import escalate from '../../../workers/legal-review/escalate-overdue-review';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { startLimit } from '../../support/limit-of-review';
import { reviewWorld } from '../../support/review-world';

const objected = {
  opinion: 'correct' as const,
  response: 'object' as const,
  reReview: { reviewerId: 'tx.gu', dueOn: '2026-03-04', opinion: null, text: null, by: null, at: null },
};

describe('escalate-overdue-review', () => {
  const input = { caseId: 'case-1', reviewId: '' };
  async function overdue(kind: 'review' | 'rereview' | 'coordination', change: object = {}) {
    const { context, review } = await reviewWorld(change);
    input.reviewId = review.id;
    await startLimit(context, kind, '2026-03-04');
    context.clock.set('2026-03-05T00:00:01+08:00');
    return context;
  }

  test.each([
    ['C13', 'review', {}, '法制审核超过期限（2026-03-04），报机关负责人督办', 'tx.fang'],
    ['C13, L7', 'rereview', objected, '复审超过期限（2026-03-04），报机关负责人督办', 'tx.gu'],
    ['C13, L7', 'coordination', objected, '协调超过期限（2026-03-04），报告机关负责人', null],
  ] as const)(
    '%s tells the head of an overdue %s, once, when the engine delivers the job twice, and once when the timer fires again',
    async (_, kind, change, summary, reviewer) => {
      const context = await overdue(kind, change);
      expect(await deliverTwice(escalate, context, input)).toMatchObject({ variables: { escalationNeeded: true } });
      expect(await deliver(escalate, context, input)).toEqual({ escalationNeeded: false });
      expect(context.entries).toMatchObject([{ act: 'review-overdue', summary, details: { limit: kind, reviewer } }]);
      expect((await context.reviews.get(input.reviewId)).escalated).toEqual({ [kind]: '2026-03-05' });
    },
  );

  test('C13, L7 tells of the re-review although the review had been late, too', async () => {
    const context = await overdue('rereview', { ...objected, escalated: { review: '2026-03-03' } });
    expect(await deliver(escalate, context, input)).toEqual({ escalationNeeded: true });
  });

  test('C13 says nothing on the last day itself, nor of what was done while the job was on its way', async () => {
    const context = await overdue('coordination');
    context.clock.set('2026-03-04T23:59:00+08:00');
    expect(await deliver(escalate, context, input)).toEqual({ escalationNeeded: false });
  });

  test('C13 says nothing of a review that has ended', async () => {
    const context = await overdue('review', { passed: true, endedAt: '2026-03-03T00:00:00.000Z' });
    expect(await deliver(escalate, context, input)).toEqual({ escalationNeeded: false });
  });
});
