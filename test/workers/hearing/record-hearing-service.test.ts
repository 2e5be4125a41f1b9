import recordService from '../../../workers/hearing/record-hearing-service';
import { deliverTwice } from '../../support/deliver-twice';
import { arranged, hearingWorld, served } from '../../support/hearing-world';
import { fang, zhou } from '../../support/samples';

const form = {
  caseId: 'case-1',
  hearingId: 'hearing-1',
  hearingNoticeServedOn: '2026-03-04',
  hearingNoticeMethod: 'direct',
};

describe('record-hearing-service', () => {
  test('C6, C13 served seven working days before, once, when the engine delivers the job twice', async () => {
    const context = await hearingWorld(arranged);
    expect(await deliverTwice(recordService, context, form, zhou())).toEqual({
      kind: 'completed',
      variables: { hearingServedInTime: true, hearingAt: '2026-03-16T09:30:00+08:00' },
    });
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'hearing-notice-receipt' });
  });

  test('C6, C13 served a day later, it is too late: another day is set, and why is kept', async () => {
    const context = await hearingWorld(arranged);
    context.clock.set('2026-03-05T10:00:00+08:00');
    const late = { ...form, hearingNoticeServedOn: '2026-03-05' };
    expect(await deliverTwice(recordService, context, late, zhou())).toMatchObject({
      variables: { hearingServedInTime: false, hearingAt: null },
    });
    const { earlier, scheduledAt } = (await context.hearings.latest('case-1'))!;
    expect(scheduledAt).toBeNull();
    expect(earlier).toMatchObject([{ scheduledAt: arranged.scheduledAt }]);
    expect(context.entries.at(-1)!.summary).toContain('不足七个工作日');
  });

  test.each([
    ['a day to come', { hearingNoticeServedOn: '2026-03-05' }, '不得晚于今天'],
    ['a day before the paper', { hearingNoticeServedOn: '2026-03-03' }, '不得早于'],
    ['no way', { hearingNoticeMethod: 'pigeon' }, '请填写送达方式'],
    ['electronic without consent', { hearingNoticeMethod: 'electronic' }, '电子送达确认书'],
  ])('C10 refuses %s', async (_, change, message) => {
    const context = await hearingWorld(arranged);
    expect(await deliverTwice(recordService, context, { ...form, ...change }, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining(message),
    });
  });

  test('C6 only officers serve, and once', async () => {
    const context = await hearingWorld(served);
    expect(await deliverTwice(recordService, context, form, fang())).toMatchObject({ code: 'TASK_REFUSED' });
    expect(await deliverTwice(recordService, context, form, zhou())).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
