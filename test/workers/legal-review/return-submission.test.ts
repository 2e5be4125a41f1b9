import returnSubmission from '../../../workers/legal-review/return-submission';
import { deliverTwice } from '../../support/deliver-twice';
import { startLimit } from '../../support/limit-of-review';
import { reviewWorld } from '../../support/review-world';

describe('return-submission', () => {
  test('L3 an unmet supplement limit ends the submission as not passed, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({
      acceptedOn: null,
      supplementDueOn: '2026-03-05',
      missing: ['证据材料（至少一份）'],
    });
    await startLimit(context, 'supplement', '2026-03-05');
    const outcome = await deliverTwice(returnSubmission, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({ variables: { reviewResult: 'returned' } });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: false, endedAt: '2026-03-02T04:00:00.000Z' });
    expect(await context.deadlines.latest('case-1')).toMatchObject({
      kind: 'supplement',
      metOn: '2026-03-02',
      ending: '逾期未补正，退回承办机构',
    });
    expect((await context.cases.get('case-1')).status).toBe('investigating');
  });
});
