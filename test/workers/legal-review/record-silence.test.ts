import recordSilence from '../../../workers/legal-review/record-silence';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { startLimit } from '../../support/limit-of-review';
import { reviewWorld } from '../../support/review-world';

describe('record-silence', () => {
  test('L7 silence counts as adoption and is recorded as such, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ opinion: 'correct', objectionDueOn: '2026-03-05' });
    await startLimit(context, 'objection', '2026-03-05');
    const outcome = await deliverTwice(recordSilence, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({ variables: { reviewResult: 'returned' } });
    expect(await context.reviews.get(review.id)).toMatchObject({
      passed: false,
      response: 'adopt',
      responseBy: 'system',
      responseReason: '逾期未提出异议，视为采纳',
    });
    expect(await context.deadlines.latest('case-1')).toMatchObject({
      kind: 'objection',
      ending: '逾期未提出异议，视为采纳',
    });
    expect(context.entries.map(({ act }) => act)).toEqual(['review-opinion-unanswered']);
  });

  test('L7 silence on an opinion to transfer leaves the transfer to the head', async () => {
    const { context, review } = await reviewWorld({ opinion: 'transfer' });
    expect(await deliver(recordSilence, context, { caseId: 'case-1', reviewId: review.id })).toEqual({
      reviewResult: '',
    });
    expect((await context.reviews.get(review.id)).endedAt).toBeNull();
  });
});
