import recordArrangement from '../../../workers/hearing/record-hearing-arrangement';
import { deliverTwice } from '../../support/deliver-twice';
import { appointed, gu, hearingWorld } from '../../support/hearing-world';
import { fang, qin } from '../../support/samples';

const form = {
  caseId: 'case-1',
  hearingId: 'hearing-1',
  hearingOn: '2026-03-16',
  hearingTime: '09:30',
  hearingPlace: '三楼会议室',
  hearingPublic: true,
};
const run = async (change: object = {}, by = fang(), today = '2026-03-04') => {
  const context = await hearingWorld(appointed);
  context.clock.set(`${today}T10:00:00+08:00`);
  return { context, outcome: await deliverTwice(recordArrangement, context, { ...form, ...change }, by) };
};

describe('record-hearing-arrangement', () => {
  test('C6 the presider sets time and place, and the paper tells of it, once, when the engine delivers the job twice', async () => {
    const { context, outcome } = await run();
    expect(outcome).toEqual({ kind: 'completed', variables: {} });
    expect(await context.hearings.latest('case-1')).toMatchObject({ scheduledAt: '2026-03-16T09:30:00+08:00' });
    const paper = (await context.documents.latest('case-1'))!;
    expect(paper.kind).toBe('hearing-notice');
    for (const words of [
      '一、时间：2026年3月16日09:30',
      '二、地点：三楼会议室',
      '三、听证公开举行',
      '听证主持人：方正',
      '记录员：顾思',
      '有权申请回避',
      '委托一至二人代理',
      '视为放弃听证权利',
    ])
      expect(paper.paragraphs.join('\n')).toContain(words);
  });

  test.each([
    ['2026-02-10', '2026-02-26', '2026年2月27日'],
    ['2026-02-10', '2026-02-24', '2026年2月27日'],
    ['2026-09-28', '2026-10-13', '2026年10月14日'],
  ])('C13 golden: told on %s at the earliest, %s is too early, %s is not', async (today, hearingOn, first) => {
    const { outcome } = await run({ hearingOn }, fang(), today);
    expect(outcome).toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(`${first}举行`) });
  });

  test.each([
    ['no day', { hearingOn: '' }, '请填写听证日期'],
    ['a day that is none', { hearingOn: '2026-02-30' }, '请填写听证日期'],
    ['a Sunday', { hearingOn: '2026-03-22' }, '不是工作日'],
    ['no time', { hearingTime: '9点半' }, '请填写听证时间，如 09:30'],
    ['no place', { hearingPlace: '' }, '请填写听证地点'],
    ['neither public nor closed', { hearingPublic: 'x' }, '请填写是否公开举行'],
    ['closed without a ground', { hearingPublic: false }, '请填写不公开举行的情形'],
    ['closed on another ground', { hearingPublic: false, hearingClosedGround: 'shame' }, '请填写不公开举行的情形'],
    ['closed without a reason', { hearingPublic: false, hearingClosedGround: 'privacy' }, '请填写不公开举行的理由'],
  ])('C6 refuses %s', async (_, change, message) => {
    expect((await run(change)).outcome).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining(message),
    });
  });

  test('C6 closed to the public with its reason', async () => {
    const closed = { hearingPublic: false, hearingClosedGround: 'privacy', hearingClosedReason: '涉及学生的个人情况' };
    const { context } = await run(closed);
    const text = (await context.documents.latest('case-1'))!.paragraphs.join('\n');
    expect(text).toContain('三、听证不公开举行：涉及个人隐私，涉及学生的个人情况');
  });

  test.each([
    ['the recorder', gu()],
    ['the head', qin()],
  ])('C6 %s may not do it in the presider’s place', async (_, by) => {
    expect((await run({}, by)).outcome).toMatchObject({ message: expect.stringContaining('不是本次听证的主持人') });
  });
});
