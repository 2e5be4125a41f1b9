import { deadlineColour } from '../../../src/law/case/deadline';
import recordExecution from '../../../workers/execution/record-execution';
import remindPayment from '../../../workers/execution/remind-payment';
import { walkTo } from '../../support/case-walk';
import { answerOfCourt, askCourt, recordReminderService, terminateExecution } from '../../../src/stages/execution';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { actInMemory } from '../../support/in-memory';
import { qin, samplePerson, zhou } from '../../support/samples';

/** The sample decision imposes 5700 yuan, delivered on 2026-03-11, to be paid by 2026-03-26. */
const delivered = async (change = {}) => {
  const { context, variables } = await walkTo('delivered');
  context.clock.set('2026-03-20T10:00:00+08:00');
  return {
    context,
    input: {
      ...variables,
      executionResult: 'performed',
      performedOn: '2026-03-20',
      paidYuan: 5700,
      surchargeYuan: 0,
      receiptNumber: '湘财通字20260001',
      ...change,
    },
  };
};

describe('record-execution', () => {
  test('C11 records payment and meets the limit, once, when the engine delivers the job twice', async () => {
    const { context, input } = await delivered();
    expect(await deliverTwice(recordExecution, context, input, zhou())).toEqual({ kind: 'completed', variables: {} });
    expect(await context.executions.ofCase('case-1')).toMatchObject([
      { result: 'performed', paidYuan: 5700, surchargeYuan: 0, receiptNumber: '湘财通字20260001' },
    ]);
    expect(await context.deadlines.latest('case-1')).toMatchObject({ kind: 'pay', metOn: '2026-03-20' });
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'execution' });
  });

  test('C11 paid ten days late with the surcharge of 3 % a day', async () => {
    const { context, input } = await delivered({ performedOn: '2026-04-05', surchargeYuan: 900 });
    context.clock.set('2026-04-06T10:00:00+08:00');
    await deliver(recordExecution, context, input, zhou());
    expect(await context.deadlines.latest('case-1')).toMatchObject({ kind: 'pay', metOn: '2026-04-05' });
  });

  test('C11, issue 11.6, 11.7 the court is asked after a served reminder and the time to sue; the case is done when it takes it up', async () => {
    const { context, input } = await delivered({
      executionResult: 'applied-to-court',
      performedOn: '2026-09-16',
      paidYuan: 0,
      receiptNumber: '',
    });
    const ask = (askedOn: string) => actInMemory(context, qin(), 'case-1', askCourt, { askedOn });
    context.clock.set('2026-03-27T00:00:00+08:00');
    await deliver(remindPayment, context, input);
    await actInMemory(context, zhou(), 'case-1', recordReminderService, { servedOn: '2026-03-27', method: 'direct' });
    context.clock.set('2026-09-16T10:00:00+08:00');
    await expect(ask('2026-09-11')).rejects.toMatchObject({ message: expect.stringMatching(/2026年9月11日/) });
    await ask('2026-09-14');
    const done = () => deliver(recordExecution, context, input, zhou());
    await expect(done()).rejects.toThrow(/受理后才能办结/);
    const accepted = { answer: 'accepted' as const, answeredOn: '2026-09-16', number: '（2026）湘0103行审9号' };
    await actInMemory(context, zhou(), 'case-1', answerOfCourt, accepted);
    await done();
    expect(await context.executions.ofCase('case-1')).toMatchObject([
      { result: 'applied-to-court', receiptNumber: null },
    ]);
    const limits = await context.deadlines.ofCase('case-1');
    expect(limits.find(({ kind }) => kind === 'pay')).toMatchObject({
      metOn: '2026-09-16',
      ending: '已申请人民法院强制执行',
    });
    expect(limits.find(({ kind }) => kind === 'apply-court')).toMatchObject({
      dueOn: '2026-12-11',
      metOn: '2026-09-14',
    });
  });

  test('C11, C13, issue 11.19 the limit to pay ends with execution that the head terminates', async () => {
    const { context, input } = await delivered({
      executionResult: 'terminated',
      performedOn: '2026-04-20',
      paidYuan: 0,
      receiptNumber: '',
    });
    context.clock.set('2026-04-20T10:00:00+08:00');
    await expect(deliver(recordExecution, context, input, zhou())).rejects.toThrow(/机关负责人/);
    const ended = { ground: 'no-estate' as const, reason: '当事人死亡，无遗产' };
    await actInMemory(context, qin(), 'case-1', terminateExecution, ended);
    await deliver(recordExecution, context, input, zhou());
    const pay = (await context.deadlines.latest('case-1'))!;
    expect(pay).toMatchObject({ kind: 'pay', metOn: '2026-04-20', ending: '终结执行' });
    expect(deadlineColour(pay, '2026-12-31')).toBe('ended');
  });

  test.each([
    ['an incomplete payment', { paidYuan: 5000 }, /5700元/],
    ['no receipt', { receiptNumber: '' }, /票据号码/],
    ['a surcharge in time', { surchargeYuan: 100 }, /加处罚款不得超过0元/],
    ['court that has not taken it up', { executionResult: 'applied-to-court' }, /受理后才能办结/],
    ['no amount', { paidYuan: '五千' }, /请填写已缴金额/],
    ['no result', { executionResult: '' }, /请填写执行结果/],
  ])('C11 refuses %s', async (_name, change, message) => {
    const { context, input } = await delivered(change);
    expect(await deliverTwice(recordExecution, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringMatching(message),
    });
  });

  test('C11 delivery of an earlier, revoked decision does not count for the new one', async () => {
    const { context, input } = await delivered();
    await context.decisions.save({ ...(await context.decisions.latest('case-1'))!, id: 'decision-2' });
    expect(await deliverTwice(recordExecution, context, { ...input, decisionId: 'decision-2' }, zhou())).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
  });

  test('C11 nothing is executed before delivery', async () => {
    const { context, variables } = await walkTo('decided');
    expect(
      await deliverTwice(
        recordExecution,
        context,
        { ...variables, executionResult: 'performed', performedOn: '2026-03-10', paidYuan: 5700, receiptNumber: '1' },
        zhou(),
      ),
    ).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });

  test('L8 only an officer in charge records execution', async () => {
    const { context, input } = await delivered();
    expect(await deliverTwice(recordExecution, context, input, samplePerson('tx.zhao', ['handler']))).toMatchObject({
      code: 'TASK_REFUSED',
    });
  });
});
