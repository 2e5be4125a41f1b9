import recordSupplement from '../../../workers/legal-review/record-supplement';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { samplePerson, wu } from '../../support/samples';

describe('record-supplement', () => {
  test('L3 records who supplied the materials, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld();
    await deliverTwice(
      recordSupplement,
      context,
      { caseId: 'case-1', reviewId: review.id, supplementDone: true },
      wu(),
    );
    expect(context.entries.map(({ actor, act }) => [actor, act])).toEqual([['tx.wu', 'review-supplemented']]);
  });

  test.each([
    ['by somebody who is no officer of the case', samplePerson('tx.other', ['handler']), true, '承办人员'],
    ['without confirmation', wu(), false, '请确认'],
  ])('L8 is refused %s', async (_, by, supplementDone, message) => {
    const { context, review } = await reviewWorld();
    const refused = deliver(recordSupplement, context, { caseId: 'case-1', reviewId: review.id, supplementDone }, by);
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });
});
