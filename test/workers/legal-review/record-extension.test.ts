import recordExtension from '../../../workers/legal-review/record-extension';
import { reviewLimit } from '../../../src/stages/review/limits';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { memoryFile } from '../../support/in-memory';
import { reviewWorld } from '../../support/review-world';
import { qin } from '../../support/samples';

const asked = {
  extension: {
    reason: '案情复杂',
    askedBy: 'tx.fang',
    askedAt: '2026-03-10T00:00:00.000Z',
    approved: null,
    decisionReason: null,
    decidedBy: null,
    decidedAt: null,
  },
};

describe('record-extension', () => {
  test('C13 three working days more from the last day, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld(asked);
    const { file, keep } = await memoryFile(context);
    await file.limits.open(reviewLimit, '2026-03-02');
    keep();
    const input = { caseId: 'case-1', reviewId: review.id, extensionApproved: true, extensionReason: '情况属实' };
    expect(await deliverTwice(recordExtension, context, input, qin())).toMatchObject({
      variables: { reviewDueAt: '2026-03-20T00:00:00+08:00', reviewReminderAt: '2026-03-17T00:00:00+08:00' },
    });
    expect(await context.reviews.get(review.id)).toMatchObject({
      dueOn: '2026-03-19',
      extension: { approved: true, decidedBy: 'tx.qin' },
    });
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([
      { kind: 'review', dueOn: '2026-03-19', count: 13 },
    ]);
  });

  test('C13 over 国庆 the added days are working days too', async () => {
    const { context, review } = await reviewWorld({ ...asked, dueOn: '2026-09-30' });
    await deliver(
      recordExtension,
      context,
      { caseId: 'case-1', reviewId: review.id, extensionApproved: true, extensionReason: '情况属实' },
      qin(),
    );
    expect((await context.reviews.get(review.id)).dueOn).toBe('2026-10-10');
  });

  test('C13 a declined request changes no limit and is recorded', async () => {
    const { context, review } = await reviewWorld(asked);
    const input = { caseId: 'case-1', reviewId: review.id, extensionApproved: false, extensionReason: '请抓紧办理' };
    expect(await deliver(recordExtension, context, input, qin())).toMatchObject({
      reviewDueAt: '2026-03-17T00:00:00+08:00',
    });
    expect(context.entries.at(-1)).toMatchObject({ act: 'review-extension-declined', actor: 'tx.qin' });
  });

  test.each([
    ['no choice', asked, { extensionReason: '同意' }],
    ['no reason', asked, { extensionApproved: true }],
    ['nothing asked for', {}, { extensionApproved: true, extensionReason: '同意' }],
  ])('C13 is refused with %s', async (_, state, change) => {
    const { context, review } = await reviewWorld(state);
    await expect(
      deliver(recordExtension, context, { caseId: 'case-1', reviewId: review.id, ...change }, qin()),
    ).rejects.toMatchObject({ code: 'TASK_REFUSED' });
  });
});
