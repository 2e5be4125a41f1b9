import recordEscalation from '../../workers/record-escalation';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';
import { qin } from '../support/samples';

describe('record-escalation', () => {
  test('C13 records what the head ordered, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ escalatedOn: '2026-03-17' });
    await deliverTwice(recordEscalation, context, { caseId: 'case-1', reviewId: review.id, escalationMeasure: '两日内出具意见' }, qin());
    expect(context.entries.map(({ actor, summary }) => [actor, summary])).toEqual([['tx.qin', '机关负责人督办超期审核：两日内出具意见']]);
  });

  test.each([['nothing', ' ', 'TASK_REFUSED'], ["the party's name", '催办刘晓芳一案', 'PERSONAL_DATA_IN_TEXT']])('C13 refuses %s', async (_, escalationMeasure, code) => {
    const { context, review } = await reviewWorld();
    await expect(deliver(recordEscalation, context, { caseId: 'case-1', reviewId: review.id, escalationMeasure }, qin())).rejects.toMatchObject({ code });
  });
});
