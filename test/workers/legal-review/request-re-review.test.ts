import requestReReview from '../../../workers/legal-review/request-re-review';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { fang, samplePerson, samplePolicy } from '../../support/samples';

const objected = { opinion: 'correct' as const, opinionBy: 'tx.fang', response: 'object' as const };

describe('request-re-review', () => {
  test('L7 asks for the re-review within two working days, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld(objected);
    const outcome = await deliverTwice(requestReReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({
      variables: {
        reReviewers: ['tx.fang'],
        reReviewDueAt: '2026-03-05T00:00:00+08:00',
        reReviewReminderAt: '2026-03-03T00:00:00+08:00',
      },
    });
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([{ kind: 'rereview', dueOn: '2026-03-04' }]);
  });

  test.each([
    ['the first reviewer, where the agency does not mind', false, true, 'tx.fang'],
    ['another one, where the policy wants it', true, true, 'tx.gu'],
    ['the first one, where there is no other', true, false, 'tx.fang'],
  ])('L7 chooses %s', async (_, reReviewByAnother, second, chosen) => {
    const { context, review } = await reviewWorld({ ...objected, policy: samplePolicy({ reReviewByAnother }) });
    if (second) await context.people.save(samplePerson('tx.gu', ['reviewer']));
    expect(await deliver(requestReReview, context, { caseId: 'case-1', reviewId: review.id })).toMatchObject({
      reReviewers: [chosen],
    });
    expect((await context.reviews.get(review.id)).reReview).toMatchObject({ reviewerId: chosen });
  });

  test('L4, L7 another one is of the pool where the agency has no second reviewer, and of the agency where it has', async () => {
    const { context, review } = await pooledWorld({
      ...objected,
      policy: samplePolicy({ reReviewByAnother: true, adviserPool: 'taojiang-justice' }),
    });
    const ask = () => deliver(requestReReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(await ask()).toMatchObject({ reReviewers: ['ts.lin'] });
    expect(context.entries.at(-1)).toMatchObject({
      summary: '分派桃江县司法局公职律师 ts.lin 复审，复审期限至2026-03-04',
    });
    await context.people.save(samplePerson('tx.zz', ['reviewer']));
    expect(await ask()).toMatchObject({ reReviewers: ['tx.zz'] });
  });

  test('L7 without anybody qualified the dispute goes on to coordination', async () => {
    const { context, review } = await reviewWorld(objected);
    await context.people.save({ ...fang(), active: false });
    await expect(deliver(requestReReview, context, { caseId: 'case-1', reviewId: review.id })).rejects.toMatchObject({
      code: 'NO_REVIEWER',
    });
  });
});
