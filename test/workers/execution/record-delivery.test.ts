import recordDelivery from '../../../workers/execution/record-delivery';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { sampleCertificate, samplePenalty, samplePerson, wu, zhou } from '../../support/samples';

const decided = async (change = {}) => {
  const { context, variables } = await walkTo('decided');
  context.clock.set('2026-03-12T10:00:00+08:00');
  return {
    context,
    input: {
      ...variables,
      decisionServedOn: '2026-03-11',
      decisionMethod: 'direct',
      deliveryResult: 'delivered',
      ...change,
    },
  };
};

describe('record-delivery', () => {
  test('C10 C11 records delivery and starts fifteen days to pay, once, when the engine delivers the job twice', async () => {
    const { context, input } = await decided();
    expect(await deliverTwice(recordDelivery, context, input, zhou())).toEqual({
      kind: 'completed',
      variables: { delivered: true, paymentDueAt: '2026-03-27T00:00:00+08:00' },
    });
    expect(await context.deliveries.ofCase('case-1')).toMatchObject([
      { delivered: true, triedOn: '2026-03-11', method: 'direct', recordedBy: 'tx.zhou' },
    ]);
    expect((await context.deadlines.ofCase('case-1')).slice(2)).toMatchObject([
      { kind: 'deliver', metOn: '2026-03-11' },
      { kind: 'pay', dueOn: '2026-03-26', metOn: null },
    ]);
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'executing' });
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'decision-receipt' });
  });

  test('C10 a failed try is recorded and the next way follows', async () => {
    const { context, input } = await decided({ deliveryResult: 'failed' });
    expect(await deliver(recordDelivery, context, input, zhou())).toEqual({ delivered: false, paymentDueAt: null });
    expect(
      await deliver(
        recordDelivery,
        context,
        { ...input, decisionMethod: 'post', decisionServedOn: '2026-03-12', deliveryResult: 'delivered' },
        zhou(),
      ),
    ).toMatchObject({ delivered: true });
    expect((await context.deliveries.ofCase('case-1')).map(({ method, delivered }) => [method, delivered])).toEqual([
      ['direct', false],
      ['post', true],
    ]);
  });

  test('C10 delivery after the limit is recorded as late', async () => {
    const { context, input } = await decided({ decisionServedOn: '2026-03-20' });
    context.clock.set('2026-03-20T10:00:00+08:00');
    await deliver(recordDelivery, context, input, zhou());
    expect(await context.deadlines.ofCase('case-1')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'deliver', dueOn: '2026-03-19', metOn: '2026-03-20' })]),
    );
  });

  test.each([
    ['delivery before the decision', { decisionServedOn: '2026-03-09' }, /不得早于/],
    ['delivery tomorrow', { decisionServedOn: '2026-03-13' }, /不得晚于今天/],
    ['electronic delivery without consent', { decisionMethod: 'electronic' }, /电子送达确认书/],
    ['public notice that nobody entered', { decisionMethod: 'public-notice' }, /登记公告送达/],
    ['a left paper without proof', { decisionMethod: 'left' }, /见证人签名或者拍照、录像/],
    ['a failed try without its reason', { deliveryResult: 'failed', deliveryFailure: '' }, /没有送达的原因/],
    ['no result', { deliveryResult: undefined }, /请填写送达结果/],
  ])('C10 refuses %s', async (_name, change, message) => {
    const { context, input } = await decided(change);
    expect(await deliverTwice(recordDelivery, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringMatching(message),
    });
    expect(await context.deliveries.ofCase('case-1')).toEqual([]);
  });

  test('C7 a decision without a penalty leaves nothing to pay', async () => {
    const { context, input } = await decided();
    const decision = (await context.decisions.latest('case-1'))!;
    await context.decisions.save({
      ...decision,
      outcome: 'no-penalty',
      penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
    });
    expect(await deliver(recordDelivery, context, input, zhou())).toEqual({ delivered: true, paymentDueAt: null });
    expect((await context.deadlines.ofCase('case-1')).map(({ kind }) => kind)).not.toContain('pay');
  });

  test('L8 only an officer in charge delivers', async () => {
    const { context, input } = await decided();
    expect(await deliverTwice(recordDelivery, context, input, samplePerson('tx.zhao', ['handler']))).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('不是本案承办人员'),
    });
  });

  test('another case’s decision is not found', async () => {
    const { context, input } = await decided();
    await context.decisions.save({
      ...(await context.decisions.latest('case-1'))!,
      id: 'decision-9',
      caseId: 'case-9',
    });
    expect(await deliverTwice(recordDelivery, context, { ...input, decisionId: 'decision-9' }, zhou())).toMatchObject({
      code: 'NOT_FOUND',
      message: '没有找到本案的决定。',
    });
  });

  test('C2 the officers must be qualified on the day of delivery', async () => {
    const { context, input } = await decided();
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-10' }) });
    expect(await deliverTwice(recordDelivery, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('tx.wu'),
    });
  });
});
