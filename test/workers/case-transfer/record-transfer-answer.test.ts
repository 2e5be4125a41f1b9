import recordTransferAnswer from '../../../workers/case-transfer/record-transfer-answer';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { sampleDecision, sampleTransfer, zhou } from '../../support/samples';
import { transferredWorld } from './transferred-world';

const handedOver = async () => {
  const context = await transferredWorld();
  await context.transfers.save(sampleTransfer({ handedOverOn: '2026-03-02', copiedOn: '2026-03-02' }));
  return context;
};
const input = {
  caseId: 'case-1',
  transferAnswer: 'declined',
  answeredOn: '2026-03-04',
  answerNumber: '天公不立字〔2026〕1号',
  answerReason: '没有犯罪事实',
};
const answered = { kind: 'completed', variables: { transferAnswer: 'declined' } };

describe('record-transfer-answer', () => {
  test('11.15 C7 declined: the case comes back and its time runs on; once, when the engine delivers the job twice', async () => {
    const context = await handedOver();
    await context.decisions.save(sampleDecision({ outcome: 'transfer' }));
    expect(await context.deadlines.ofCase('case-1')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'decide', ending: '中止计算' })]),
    );
    context.clock.set('2026-03-04T10:00:00+08:00');
    expect(await deliverTwice(recordTransferAnswer, context, input, zhou())).toEqual(answered);
    expect((await context.cases.get('case-1')).status).toBe('investigating');
    expect(await context.decisions.latest('case-1')).toMatchObject({
      status: 'revoked',
      revokedReason: '受移送机关不立案：没有犯罪事实',
    });
    expect((await context.deadlines.ofCase('case-1')).at(-1)).toMatchObject({
      kind: 'decide',
      startsOn: '2026-03-04',
      count: 60,
      dueOn: '2026-05-03',
      metOn: null,
    });
  });

  test('11.15 C7 accepted: nothing comes back', async () => {
    const context = await handedOver();
    context.clock.set('2026-03-04T10:00:00+08:00');
    const accepted = { ...input, transferAnswer: 'accepted', answerReason: '', thingsHandedOn: '2026-03-04' };
    await deliver(recordTransferAnswer, context, accepted, zhou());
    expect(await context.transfers.latest('case-1')).toMatchObject({
      answer: 'accepted',
      thingsHandedOn: '2026-03-04',
    });
    expect((await context.cases.get('case-1')).status).toBe('decided');
  });

  test('11.15 C7 an objection within three days waits for another answer', async () => {
    const context = await handedOver();
    const objected = { ...input, transferAnswer: 'objected' };
    context.clock.set('2026-03-08T10:00:00+08:00');
    await expect(deliver(recordTransferAnswer, context, objected, zhou())).rejects.toMatchObject({
      message: expect.stringContaining('已于2026-03-07届满'),
    });
    context.clock.set('2026-03-07T10:00:00+08:00');
    await deliver(recordTransferAnswer, context, objected, zhou());
    expect((await context.deadlines.ofCase('case-1')).at(-1)).toMatchObject({
      kind: 'transfer-answer',
      dueOn: '2026-03-10',
    });
  });

  test.each([
    ['no answer', { transferAnswer: null }, 'transferAnswer'],
    ['no day', { answeredOn: null }, 'answeredOn'],
    ['a day to come', { answeredOn: '2026-03-05' }, 'answeredOn'],
    ['a day before the hand-over', { answeredOn: '2026-03-01' }, 'answeredOn'],
    ['no reason', { answerReason: '' }, 'answerReason'],
  ])('11.15 C7 refuses %s at its field', async (_name, change, field) => {
    const context = await handedOver();
    context.clock.set('2026-03-04T10:00:00+08:00');
    await expect(deliver(recordTransferAnswer, context, { ...input, ...change }, zhou())).rejects.toMatchObject({
      code: 'TASK_REFUSED',
      field,
    });
  });
});
