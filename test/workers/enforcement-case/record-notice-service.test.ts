import recordNoticeService from '../../../workers/enforcement-case/record-notice-service';
import { walkTo } from '../../support/case-walk';
import { deliverTwice } from '../../support/deliver-twice';
import { fang, sampleCertificate, sampleParty, wu, zhou } from '../../support/samples';

const issued = async (change = {}) => {
  const { context, variables } = await walkTo('issued');
  return { context, input: { ...variables, noticeServedOn: '2026-03-02', noticeMethod: 'direct', ...change } };
};

describe('record-notice-service', () => {
  test('C5 C13 starts five working days, once, when the engine delivers the job twice', async () => {
    const { context, input } = await issued();
    expect(await deliverTwice(recordNoticeService, context, input, zhou())).toEqual({
      kind: 'completed',
      variables: { defenceEndsAt: '2026-03-10T00:00:00+08:00' },
    });
    expect(await context.notices.latest('case-1')).toMatchObject({
      servedOn: '2026-03-02',
      method: 'direct',
      defenceEndsOn: '2026-03-09',
    });
    expect((await context.deadlines.ofCase('case-1')).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['decide', '2026-05-31'],
      ['defence', '2026-03-09'],
    ]);
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'notice-receipt' });
  });

  test('C13 data/16: notice served on 2023-08-16, window ends on 2023-08-23', async () => {
    const { context, input } = await issued({ noticeServedOn: '2023-08-16' });
    context.clock.set('2023-08-16T15:00:00+08:00');
    const notice = (await context.notices.latest('case-1'))!;
    await context.notices.save({ ...notice, issuedAt: '2023-08-16T01:00:00.000Z' });
    expect(await deliverTwice(recordNoticeService, context, input, zhou())).toMatchObject({
      variables: { defenceEndsAt: '2023-08-24T00:00:00+08:00' },
    });
  });

  test('C13 a window that reaches a year without a calendar is marked provisional', async () => {
    const { context, input } = await issued({ noticeServedOn: '2026-12-29' });
    context.clock.set('2026-12-29T15:00:00+08:00');
    await deliverTwice(recordNoticeService, context, input, zhou());
    expect(await context.deadlines.latest('case-1')).toMatchObject({ kind: 'defence', provisional: true });
  });

  test.each([
    ['service tomorrow', { noticeServedOn: '2026-03-03' }, /不得晚于今天/],
    ['service before the notice was made', { noticeServedOn: '2026-03-01' }, /不得早于/],
    ['electronic service without consent', { noticeMethod: 'electronic' }, /电子送达确认书/],
    ['no day', { noticeServedOn: '' }, /请填写送达日期/],
    ['an unknown way', { noticeMethod: 'pigeon' }, /请填写送达方式/],
  ])('C10 refuses %s', async (_name, change, message) => {
    const { context, input } = await issued(change);
    expect(await deliverTwice(recordNoticeService, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringMatching(message),
    });
  });

  test('C10 serves electronically with the party’s consent', async () => {
    const { context, input } = await issued({ noticeMethod: 'electronic' });
    await context.parties.save(sampleParty({ electronicDeliveryConsent: true }));
    expect(await deliverTwice(recordNoticeService, context, input, zhou())).toMatchObject({ kind: 'completed' });
  });

  test('C2 the officers must be qualified on the day of service', async () => {
    const { context, input } = await issued();
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-01' }) });
    expect(await deliverTwice(recordNoticeService, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('tx.wu'),
    });
  });

  test('C2 only an officer in charge serves', async () => {
    const { context, input } = await issued();
    expect(await deliverTwice(recordNoticeService, context, input, { ...fang(), roles: ['handler'] })).toMatchObject({
      message: expect.stringContaining('不是本案承办人员'),
    });
  });

  test('C5 a notice is served once only', async () => {
    const { context, variables } = await walkTo('served');
    expect(await deliverTwice(recordNoticeService, context, variables, zhou())).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
  });
});
