import recordEscalation from '../../../workers/legal-review/record-escalation';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { qin } from '../../support/samples';

describe('record-escalation', () => {
  test.each([
    ['review', { review: '2026-03-17' }, '机关负责人督办超期的法制审核：两日内出具意见'],
    ['re-review', { review: '2026-03-17', rereview: '2026-03-27' }, '机关负责人督办超期的复审：两日内出具意见'],
  ])(
    'C13, L7 records what the head ordered about the %s, once, when the engine delivers the job twice',
    async (_, escalated, summary) => {
      const { context, review } = await reviewWorld({ escalated });
      await deliverTwice(
        recordEscalation,
        context,
        { caseId: 'case-1', reviewId: review.id, escalationMeasure: '两日内出具意见' },
        qin(),
      );
      expect(context.entries.map(({ actor, summary }) => [actor, summary])).toEqual([['tx.qin', summary]]);
    },
  );

  test.each([
    ['nothing', ' ', 'TASK_REFUSED'],
    ["the party's name", '催办刘晓芳一案', 'PERSONAL_DATA_IN_TEXT'],
  ])('C13 refuses %s', async (_, escalationMeasure, code) => {
    const { context, review } = await reviewWorld();
    await expect(
      deliver(recordEscalation, context, { caseId: 'case-1', reviewId: review.id, escalationMeasure }, qin()),
    ).rejects.toMatchObject({ code });
  });
});
