import recordReminderService from '../../../workers/execution/record-reminder-service';
import remindPayment from '../../../workers/execution/remind-payment';
import { announceService, recordFailedService } from '../../../src/stages/service';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { actInMemory } from '../../support/in-memory';
import { zhou } from '../../support/samples';

/** Reminded on 2026-09-24, the working day before 国庆 comes near. */
const reminded = async (change = {}) => {
  const { context, variables } = await walkTo('delivered');
  context.clock.set('2026-09-24T09:00:00+08:00');
  await deliver(remindPayment, context, variables);
  const served = { reminderServedOn: '2026-09-24', reminderMethod: 'direct', reminderResult: 'delivered' };
  return { context, input: { ...variables, ...served, reminderFailure: '', ...change } };
};

describe('record-reminder-service', () => {
  test('issue 11.6 ten working days from the service of the reminder (C11, 强制法 54, 69), once, when the engine delivers the job twice', async () => {
    const { context, input } = await reminded();
    expect(await deliverTwice(recordReminderService, context, input, zhou())).toEqual({
      kind: 'completed',
      variables: { reminderServed: true },
    });
    const limits = await context.deadlines.ofCase('case-1');
    expect(limits.filter(({ kind }) => kind === 'reminder')).toMatchObject([
      { startsOn: '2026-09-24', dueOn: '2026-10-15', unit: 'working' },
    ]);
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'reminder-receipt' });
  });

  test('a failed try is recorded with its reason; then others, and at last a public notice', async () => {
    const failed = { reminderResult: 'failed', reminderFailure: '住所无人' };
    const { context, input } = await reminded(failed);
    expect(await deliver(recordReminderService, context, input, zhou())).toEqual({ reminderServed: false });
    const post = { paper: 'reminder', method: 'post', triedOn: '2026-09-24', reason: '退回，查无此人' } as const;
    const notice = {
      paper: 'reminder',
      announcedOn: '2026-09-24',
      place: '湖南日报',
      ground: 'other-ways-failed',
      reason: '直接、邮寄均未送达',
    } as const;
    const announce = () => actInMemory(context, zhou(), 'case-1', announceService, notice);
    await expect(announce()).rejects.toThrow(/先用其他方式/);
    await actInMemory(context, zhou(), 'case-1', recordFailedService, post);
    await announce();
    context.clock.set('2026-10-26T09:00:00+08:00');
    const served = { reminderServedOn: '2026-10-24', reminderMethod: 'public-notice', reminderResult: 'delivered' };
    const tooEarly = { ...input, ...served, reminderServedOn: '2026-10-23' };
    await expect(deliver(recordReminderService, context, tooEarly, zhou())).rejects.toThrow(/满30日/);
    expect(await deliver(recordReminderService, context, { ...input, ...served }, zhou())).toEqual({
      reminderServed: true,
    });
  });

  test('a reminder that was served on the case page meanwhile is not served again', async () => {
    const { context, input } = await reminded();
    await deliver(recordReminderService, context, input, zhou());
    expect(await deliver(recordReminderService, context, input, zhou())).toEqual({ reminderServed: true });
    expect((await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'reminder-receipt')).toHaveLength(
      1,
    );
  });
});
