import recordExecution from '../../../workers/execution/record-execution';
import remindPayment from '../../../workers/execution/remind-payment';
import { askDeferral, recordPayment, ruleOnDeferral } from '../../../src/stages/execution';
import { actInMemory } from '../../support/in-memory';
import type { MemoryContext } from '../../support/memory-context';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { qin, samplePenalty, zhou } from '../../support/samples';

const overdue = async (penalty = samplePenalty()) => {
  const walked = await walkTo('delivered', { penalty });
  walked.context.clock.set('2026-03-27T00:00:00+08:00');
  return walked;
};
const reminders = async (context: MemoryContext) =>
  (await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'reminder');

describe('remind-payment', () => {
  test('C11 reminds of what is unpaid, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await overdue();
    await deliverTwice(remindPayment, context, variables);
    const [reminder] = await reminders(context);
    expect(reminder!.paragraphs.join('')).toMatch(/10个工作日内.*5700元/);
    expect(context.entries.at(-1)).toMatchObject({ act: 'payment-reminded' });
    expect((await context.deadlines.ofCase('case-1')).slice(-2)).toMatchObject([
      { kind: 'sue', startsOn: '2026-03-11', dueOn: '2026-09-11' },
      { kind: 'apply-court', startsOn: '2026-09-11', dueOn: '2026-12-11', unit: 'months' },
    ]);
  });

  test('C11 reminds once, also when the timer fires again after a refused form', async () => {
    const { context, variables } = await overdue();
    expect(await deliver(remindPayment, context, variables)).toStrictEqual({ reminderState: 'made' });
    expect(await deliver(remindPayment, context, variables)).toStrictEqual({ reminderState: 'none' });
    expect(await reminders(context)).toHaveLength(1);
  });

  test('C11 says nothing when everything is paid', async () => {
    const { context, variables } = await overdue();
    await deliver(
      recordExecution,
      context,
      { ...variables, executionResult: 'performed', performedOn: '2026-03-26', paidYuan: 5700, receiptNumber: '1' },
      zhou(),
    );
    await deliver(remindPayment, context, variables);
    expect(await reminders(context)).toEqual([]);
  });

  test('C11, issue 11.7 orders without money are reminded of, too, by the end of the time to sue', async () => {
    const { context, variables } = await overdue(
      samplePenalty({ fineYuan: 0, confiscationYuan: 0, other: '责令停止招生' }),
    );
    expect(variables.paymentDueAt).toBe('2026-09-12T00:00:00+08:00');
    await deliver(remindPayment, context, variables);
    const [reminder] = await reminders(context);
    expect(reminder!.paragraphs.join('')).toMatch(/10个工作日内履行：责令停止招生/);
  });

  test('C11, issue 11.19 an approved deferral puts the reminder off until an instalment is missed', async () => {
    const { context, variables } = await walkTo('delivered', { penalty: samplePenalty({ confiscationYuan: 0 }) });
    context.clock.set('2026-03-20T09:00:00+08:00');
    const instalments = '2026-04-30 1000\n2026-05-31 2000';
    const asked = { askedOn: '2026-03-20', reason: '停业半年，没有收入', instalments };
    await actInMemory(context, zhou(), 'case-1', askDeferral, asked);
    await actInMemory(context, qin(), 'case-1', ruleOnDeferral, { approved: true, reason: '确有困难' });
    expect(await context.deadlines.latest('case-1')).toMatchObject({ kind: 'pay', dueOn: '2026-05-31' });
    const remindOn = (day: string) => {
      context.clock.set(`${day}T00:00:00+08:00`);
      return deliver(remindPayment, context, variables);
    };
    const next = { reminderState: 'deferred', paymentDueAt: '2026-05-01T00:00:00+08:00' };
    expect(await remindOn('2026-03-27')).toEqual(next);
    const paid = { paidOn: '2026-04-29', fineYuan: 1000, confiscationYuan: 0, surchargeYuan: 0, receiptNumber: '1' };
    context.clock.set('2026-04-29T09:00:00+08:00');
    await actInMemory(context, zhou(), 'case-1', recordPayment, paid);
    expect(await remindOn('2026-05-01')).toEqual({ ...next, paymentDueAt: '2026-06-01T00:00:00+08:00' });
    expect(await remindOn('2026-06-01')).toStrictEqual({ reminderState: 'made' });
    expect(await reminders(context)).toHaveLength(1);
  });

  test('C11 says nothing when the decision was revoked', async () => {
    const { context, variables } = await overdue();
    await context.decisions.save({
      ...(await context.decisions.latest('case-1'))!,
      status: 'revoked',
      revokedOn: '2026-03-20',
      revokedReason: '程序违法',
    });
    await deliver(remindPayment, context, variables);
    expect(await reminders(context)).toEqual([]);
  });
});
