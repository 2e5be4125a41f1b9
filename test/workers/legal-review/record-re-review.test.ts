import recordReReview from '../../../workers/legal-review/record-re-review';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { fang, lin, samplePerson } from '../../support/samples';

const again = {
  opinion: 'correct' as const,
  opinionBy: 'tx.gu',
  response: 'object' as const,
  reReview: { reviewerId: 'tx.fang', dueOn: '2026-03-04', opinion: null, text: null, by: null, at: null },
};

describe('record-re-review', () => {
  test.each([
    ['maintain', '', null, 'noticed'],
    ['change', 'passed', true, 'deciding'],
  ])(
    'L7 the answer %s gives the result “%s”, once, when the engine delivers the job twice',
    async (reReviewOpinion, reviewResult, passed, status) => {
      const { context, review } = await reviewWorld(again);
      const input = { caseId: 'case-1', reviewId: review.id, reReviewOpinion, reReviewText: '异议理由已经研究' };
      expect(await deliverTwice(recordReReview, context, input, fang())).toMatchObject({
        variables: { reReviewOpinion, reviewResult },
      });
      expect(await context.reviews.get(review.id)).toMatchObject({
        passed,
        reReview: { opinion: reReviewOpinion, by: 'tx.fang' },
      });
      expect((await context.cases.get('case-1')).status).toBe(status);
      expect((await context.documents.latest('case-1'))!.title).toBe('法制审核复审意见');
    },
  );

  test('L4, L8 an adviser of the pool reviews again: the paper names their body and status', async () => {
    const { context, review } = await pooledWorld({ ...again, reReview: { ...again.reReview, reviewerId: 'ts.lin' } });
    await deliver(
      recordReReview,
      context,
      { caseId: 'case-1', reviewId: review.id, reReviewOpinion: 'maintain', reReviewText: '维持' },
      lin(),
    );
    expect((await context.documents.latest('case-1'))!.paragraphs.at(-1)).toMatch(
      /^复审人员：林知（桃江县司法局公职律师）；/,
    );
  });

  test.each([
    ['no reason', again, { reReviewOpinion: 'maintain' }, fang()],
    ['no choice', again, { reReviewText: '研究过了' }, fang()],
    [
      'somebody who was not asked',
      again,
      { reReviewOpinion: 'change', reReviewText: '同意' },
      samplePerson('tx.gu', ['reviewer']),
    ],
    [
      'a suspected crime passed over',
      { ...again, crimeSuspected: true },
      { reReviewOpinion: 'change', reReviewText: '同意' },
      fang(),
    ],
  ])('L7 refuses %s', async (_, state, change, by) => {
    const { context, review } = await reviewWorld(state);
    await expect(
      deliver(recordReReview, context, { caseId: 'case-1', reviewId: review.id, ...change }, by),
    ).rejects.toMatchObject({ code: 'TASK_REFUSED' });
  });
});
