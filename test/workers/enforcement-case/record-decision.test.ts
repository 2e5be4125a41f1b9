import recordDecision from '../../../workers/enforcement-case/record-decision';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import {
  qin,
  sampleCertificate,
  sampleDiscussion,
  sampleParty,
  samplePenalty,
  sampleReview,
  sampleStop,
  wu,
} from '../../support/samples';

const scoped = async (penalty = samplePenalty()) => {
  const { context, variables } = await walkTo('scoped', { penalty });
  return {
    context,
    input: { ...variables, decisionApproved: true, decisionReason: '同意拟处理意见' },
  };
};
const heavy = samplePenalty({ fineYuan: 60_000 });

describe('record-decision', () => {
  test('C9 decides with number, paper and limits, once, when the engine delivers the job twice', async () => {
    const { context, input } = await scoped();
    const outcome = await deliverTwice(recordDecision, context, input, qin());
    const [decision] = await context.decisions.ofCase('case-1');
    expect(outcome).toEqual({ kind: 'completed', variables: { decisionMade: true, decisionId: decision!.id } });
    expect(decision).toMatchObject({
      number: '天教罚字〔2026〕1号',
      decidedBy: 'tx.qin',
      decidedOn: '2026-03-10',
      major: false,
      reviewId: null,
      reviewPassed: null,
    });
    expect(await context.documents.latest('case-1')).toMatchObject({
      kind: 'decision',
      title: '行政处罚决定书',
      number: '天教罚字〔2026〕1号',
    });
    expect((await context.deadlines.ofCase('case-1')).map(({ kind, dueOn, metOn }) => [kind, dueOn, metOn])).toEqual([
      ['decide', '2026-05-31', '2026-03-10'],
      ['defence', '2026-03-09', '2026-03-09'],
      ['deliver', '2026-03-19', null],
    ]);
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'decided' });
    expect(context.entries.at(-1)).toMatchObject({ act: 'decision-made', actor: 'tx.qin', details: { late: false } });
  });

  test('L2 without a passed review a major decision is refused, and no number is used up', async () => {
    const { context, input } = await scoped(heavy);
    expect(await deliverTwice(recordDecision, context, input, qin())).toMatchObject({
      kind: 'error',
      code: 'REVIEW_NOT_PASSED',
    });
    await context.reviews.save(sampleReview({ passed: true, endedAt: '2026-03-10T01:00:00.000Z' }));
    await context.discussions.save(sampleDiscussion());
    await deliver(recordDecision, context, input, qin());
    expect(await context.decisions.ofCase('case-1')).toMatchObject([
      { number: '天教罚字〔2026〕1号', major: true, reviewId: 'review-1', reviewPassed: true },
    ]);
  });

  test('L2 a process variable that claims "not major" does not get round the gate', async () => {
    const { context, input } = await scoped(heavy);
    expect(
      await deliverTwice(recordDecision, context, { ...input, major: false, reviewResult: 'passed' }, qin()),
    ).toMatchObject({ code: 'REVIEW_NOT_PASSED' });
  });

  test('C7 the head who does not agree sends the case back, with reason', async () => {
    const { context, input } = await scoped();
    expect(
      await deliverTwice(
        recordDecision,
        context,
        { ...input, decisionApproved: false, decisionReason: '补充证据' },
        qin(),
      ),
    ).toEqual({ kind: 'completed', variables: { decisionMade: false, decisionId: null } });
    expect(await context.decisions.ofCase('case-1')).toEqual([]);
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'investigating' });
    expect(context.entries.at(-1)).toMatchObject({ act: 'decision-declined', actor: 'tx.qin' });
  });

  test('C9 after ninety days the decision is made and recorded as late (处罚法 60)', async () => {
    const { context, input } = await scoped();
    context.clock.set('2026-06-01T10:00:00+08:00');
    await deliver(recordDecision, context, input, qin());
    expect(context.entries.at(-1)).toMatchObject({
      act: 'decision-made',
      summary: expect.stringContaining('超过法定办案期限'),
      details: { late: true },
    });
    expect(await context.deadlines.ofCase('case-1')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'decide', metOn: '2026-06-01' })]),
    );
  });

  test('11.20 C9 a late decision is named as such to the head before it is made, and its reason is recorded', async () => {
    const { context, input } = await scoped();
    context.clock.set('2026-06-02T10:00:00+08:00');
    const asked = { ...input, asksWhyLate: true };
    expect(await deliverTwice(recordDecision, context, asked, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('已于2026-05-31届满，超过2日'),
    });
    const named = { ...asked, lateReason: '委托鉴定耗时较长' };
    await deliver(recordDecision, context, named, qin());
    expect(context.entries.at(-1)!.summary).toContain('超过法定办案期限：委托鉴定耗时较长');
  });

  test('11.20 C9 nothing is decided while the time stands still', async () => {
    const { context, input } = await scoped();
    await context.timeChanges.save(sampleStop());
    expect(await deliverTwice(recordDecision, context, input, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('先在案件页面登记恢复计算'),
    });
  });

  test('11.24 C9 no decision without the address that its paper names (处罚法 59)', async () => {
    const { context, input } = await scoped();
    await context.parties.save(sampleParty({ address: null }));
    expect(await deliverTwice(recordDecision, context, input, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('当事人的住址（住所）为空'),
    });
  });

  test('C2 the officers are checked again on the day of the decision', async () => {
    const { context, input } = await scoped();
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-09' }) });
    expect(await deliverTwice(recordDecision, context, input, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('tx.wu'),
    });
  });

  test('C7 a case that is not up for decision is refused, also when the head disagrees', async () => {
    const { context, input } = await scoped();
    await context.cases.save({ ...(await context.cases.get('case-1')), status: 'executing' });
    expect(await deliverTwice(recordDecision, context, { ...input, decisionApproved: false }, qin())).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'executing' });
  });

  test.each([
    ['no choice', { decisionApproved: null }, 'TASK_REFUSED'],
    ['no reason', { decisionReason: '' }, 'TASK_REFUSED'],
    ['the party’s name in the reason', { decisionReason: '刘晓芳应当处罚' }, 'PERSONAL_DATA_IN_TEXT'],
    ['older findings', { findingsId: 'findings-0' }, 'NOT_ALLOWED_NOW'],
  ])('C7 refuses %s', async (_name, change, code) => {
    const { context, input } = await scoped();
    expect(await deliverTwice(recordDecision, context, { ...input, ...change }, qin())).toMatchObject({
      kind: 'error',
      code,
    });
    expect(await context.decisions.ofCase('case-1')).toEqual([]);
  });
});
