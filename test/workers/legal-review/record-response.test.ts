import recordResponse from '../../../workers/legal-review/record-response';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { samplePerson, zhou } from '../../support/samples';

describe('record-response', () => {
  test('L7 adopting ends the review as not passed, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ opinion: 'correct' });
    const outcome = await deliverTwice(
      recordResponse,
      context,
      { caseId: 'case-1', reviewId: review.id, response: 'adopt' },
      zhou(),
    );
    expect(outcome).toMatchObject({ variables: { response: 'adopt', reviewResult: 'returned' } });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: false, responseBy: 'tx.zhou' });
  });

  test('L7 objecting keeps the review open for the head', async () => {
    const { context, review } = await reviewWorld({ opinion: 'correct' });
    const input = { caseId: 'case-1', reviewId: review.id, response: 'object', responseReason: '证据已经形成链条' };
    expect(await deliver(recordResponse, context, input, zhou())).toEqual({ response: 'object', reviewResult: '' });
    expect(await context.reviews.get(review.id)).toMatchObject({
      passed: null,
      endedAt: null,
      responseReason: '证据已经形成链条',
    });
  });

  test('L7 adopting an opinion to transfer leaves the transfer to the head', async () => {
    const { context, review } = await reviewWorld({ opinion: 'transfer' });
    expect(
      await deliver(recordResponse, context, { caseId: 'case-1', reviewId: review.id, response: 'adopt' }, zhou()),
    ).toEqual({ response: 'adopt', reviewResult: '' });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: null, endedAt: null });
  });

  test.each([
    ['an objection without reasons', { response: 'object' }, zhou(), 'TASK_REFUSED'],
    ['no answer', {}, zhou(), 'TASK_REFUSED'],
    ['an officer of another case', { response: 'adopt' }, samplePerson('tx.other', ['handler']), 'TASK_REFUSED'],
    [
      "the party's name in the reasons",
      { response: 'object', responseReason: '刘晓芳已经退费' },
      zhou(),
      'PERSONAL_DATA_IN_TEXT',
    ],
  ])('L7 refuses %s', async (_, change, by, code) => {
    const { context, review } = await reviewWorld({ opinion: 'correct' });
    await expect(
      deliver(recordResponse, context, { caseId: 'case-1', reviewId: review.id, ...change }, by),
    ).rejects.toMatchObject({ code });
  });
});
