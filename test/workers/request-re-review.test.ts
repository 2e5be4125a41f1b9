import requestReReview from '../../workers/request-re-review';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';
import { fang, sampleAgency, samplePerson } from '../support/samples';

const objected = { opinion: 'correct' as const, opinionBy: 'tx.fang', response: 'object' as const };

describe('request-re-review', () => {
  test('L7 asks for the re-review within two working days, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld(objected);
    const outcome = await deliverTwice(requestReReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({ variables: { reReviewers: ['tx.fang'], reReviewDueAt: '2026-03-05T00:00:00+08:00', reReviewReminderAt: '2026-03-03T00:00:00+08:00' } });
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([{ kind: 'rereview', dueOn: '2026-03-04' }]);
  });

  test.each([
    ['the first reviewer, where the agency does not mind', false, true, 'tx.fang'],
    ['another one, where the agency wants it', true, true, 'tx.gu'],
    ['the first one, where there is no other', true, false, 'tx.fang'],
  ])('L7 chooses %s', async (_, reReviewByAnother, second, chosen) => {
    const { context, review } = await reviewWorld(objected);
    await context.agencies.save(sampleAgency({ reReviewByAnother }));
    if (second) await context.people.save(samplePerson('tx.gu', ['reviewer']));
    expect(await deliver(requestReReview, context, { caseId: 'case-1', reviewId: review.id })).toMatchObject({ reReviewers: [chosen] });
    expect((await context.reviews.get(review.id)).reReview).toMatchObject({ reviewerId: chosen });
  });

  test('L7 without anybody qualified the dispute goes on to coordination', async () => {
    const { context, review } = await reviewWorld(objected);
    await context.people.save({ ...fang(), active: false });
    await expect(deliver(requestReReview, context, { caseId: 'case-1', reviewId: review.id })).rejects.toMatchObject({ code: 'NO_REVIEWER' });
  });
});
