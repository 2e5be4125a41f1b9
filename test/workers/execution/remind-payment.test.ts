import recordExecution from '../../../workers/execution/record-execution';
import remindPayment from '../../../workers/execution/remind-payment';
import type { MemoryContext } from '../../support/memory-context';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { samplePenalty, zhou } from '../../support/samples';

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
  });

  test('C11 reminds once, also when the timer fires again after a refused form', async () => {
    const { context, variables } = await overdue();
    await deliver(remindPayment, context, variables);
    await deliver(remindPayment, context, variables);
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

  test('C11 says nothing when there is nothing to pay, or the decision was revoked', async () => {
    const warned = await overdue(samplePenalty({ warning: true, fineYuan: 0, confiscationYuan: 0 }));
    await deliver(remindPayment, warned.context, warned.variables);
    expect(await reminders(warned.context)).toEqual([]);
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
