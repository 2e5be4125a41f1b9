import recordHearing from '../../../workers/hearing/record-hearing';
import { deliverTwice } from '../../support/deliver-twice';
import { gu, hearingWorld, served } from '../../support/hearing-world';
import { fang, wu } from '../../support/samples';

const form = {
  caseId: 'case-1',
  hearingId: 'hearing-1',
  hearingResult: 'held',
  hearingSigned: true,
  hearingNote: '',
};
const minutes = '当事人：已退费。';
const recusal = {
  about: 'tx.fang',
  reason: '亲属',
  appliedOn: '2026-03-16',
  upheld: null,
  decidedBy: null,
  decisionReason: null,
};
const run = async (change: object = {}, hearing: object = { minutes }, by = fang(), day = '2026-03-16') => {
  const context = await hearingWorld({ ...served, ...hearing });
  context.clock.set(`${day}T11:00:00+08:00`);
  return { context, outcome: await deliverTwice(recordHearing, context, { ...form, ...change }, by) };
};

describe('record-hearing', () => {
  test('C6 held with signed minutes, once, when the engine delivers the job twice', async () => {
    const { context, outcome } = await run();
    expect(outcome).toMatchObject({ variables: { hearingResult: 'held' } });
    expect(await context.hearings.latest('case-1')).toMatchObject({ outcome: 'held', signed: true });
    const paper = (await context.documents.latest('case-1'))!;
    expect(paper.kind).toBe('hearing-minutes');
    expect(paper.paragraphs).toContain(minutes);
  });

  test('C6 the party refuses to sign: the presider notes it in the minutes', async () => {
    const { context } = await run({ hearingSigned: false, hearingNote: '当事人认为笔录无误，但不愿签字' });
    const text = (await context.documents.latest('case-1'))!.paragraphs.join('\n');
    expect(text).toContain('拒绝签字或者盖章，主持人注明：当事人认为笔录无误，但不愿签字');
  });

  test('C6 left without permission: given up, with the minutes so far', async () => {
    const { context } = await run({ hearingResult: 'left', hearingNote: '十点二十分自行离开' });
    expect(await context.hearings.latest('case-1')).toMatchObject({ outcome: 'left', signed: false });
  });

  test('C6 put off: it goes on with a day to be set', async () => {
    const { context, outcome } = await run(
      { hearingResult: 'adjourned', hearingNote: '申请回避' },
      { recusals: [recusal] },
    );
    expect(outcome).toMatchObject({ variables: { hearingResult: 'adjourned' } });
    expect(await context.hearings.latest('case-1')).toMatchObject({ outcome: null, scheduledAt: null });
  });

  test.each([
    ['no result', { hearingResult: '' }, { minutes }, '请填写听证情况'],
    ['no minutes', {}, {}, '请先在案件页面填写听证笔录'],
    ['not said whether signed', { hearingSigned: null }, { minutes }, '是否在笔录上签字'],
    ['refused to sign without a note', { hearingSigned: false }, { minutes }, '请填写当事人拒绝签字的情况'],
    ['absent without a word', { hearingResult: 'absent' }, {}, '请填写情况说明'],
    ['a recusal that nobody decided', {}, { minutes, recusals: [recusal] }, '回避申请尚未决定'],
  ])('C6 refuses %s', async (_, change, hearing, message) => {
    expect((await run(change, hearing)).outcome).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining(message),
    });
  });

  test('C6 not before its day, and by nobody but the presider', async () => {
    expect((await run({}, { minutes }, fang(), '2026-03-15')).outcome).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    expect((await run({}, { minutes }, gu())).outcome).toMatchObject({
      message: expect.stringContaining('不是本次听证的主持人'),
    });
    expect((await run({}, { minutes }, wu())).outcome).toMatchObject({ code: 'TASK_REFUSED' });
  });
});
