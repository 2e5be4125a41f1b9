import recordPresider from '../../../workers/hearing/record-presider';
import { deliverTwice } from '../../support/deliver-twice';
import { hearingWorld } from '../../support/hearing-world';
import { fang, qin, sampleEvidence, zhou } from '../../support/samples';

const form = { caseId: 'case-1', hearingId: 'hearing-1', hearingPresider: 'tx.fang', hearingRecorder: 'tx.gu' };
const recusal = { reason: '亲属', appliedOn: '2026-03-04', decidedBy: 'tx.qin', decisionReason: '同意' };

describe('record-presider', () => {
  test('C6 the head appoints presider and recorder, once, when the engine delivers the job twice', async () => {
    const context = await hearingWorld();
    expect(await deliverTwice(recordPresider, context, form, qin())).toMatchObject({
      variables: { presiders: ['tx.fang'] },
    });
    expect(context.entries.at(-1)).toMatchObject({ actor: 'tx.qin', act: 'hearing-presider-appointed' });
  });

  test.each([
    ['an investigator', { hearingPresider: 'tx.wu' }, '是本案调查人员', 'hearingPresider'],
    ['the head who appoints', { hearingPresider: 'tx.qin' }, '指定主持人的负责人本人', 'hearingPresider'],
    ['nobody known', { hearingPresider: 'tx.x' }, '没有这个账号', 'hearingPresider'],
    ['nobody', { hearingPresider: '' }, '请填写听证主持人的账号', 'hearingPresider'],
    ['an investigator as recorder', { hearingRecorder: 'tx.zhou' }, '是本案调查人员', 'hearingRecorder'],
    ['the presider as recorder', { hearingRecorder: 'tx.fang' }, '已经是主持人', 'hearingRecorder'],
  ])('C6 refuses %s', async (_, change, message, field) => {
    const context = await hearingWorld();
    expect(await deliverTwice(recordPresider, context, { ...form, ...change }, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining(message),
    });
    expect(field).toMatch(/^hearing/);
  });

  test('C6 refuses whoever was recused', async () => {
    const context = await hearingWorld({ recusals: [{ ...recusal, about: 'tx.fang', upheld: true }] });
    expect(await deliverTwice(recordPresider, context, form, qin())).toMatchObject({
      message: expect.stringContaining('已经决定回避'),
    });
  });

  test('C6 refuses whoever took part in the investigation earlier, and another agency’s', async () => {
    const context = await hearingWorld();
    await context.evidence.save(sampleEvidence({ collectedBy: ['tx.fang', 'tx.wu'] }));
    expect(await deliverTwice(recordPresider, context, form, qin())).toMatchObject({
      message: expect.stringContaining('曾经登记或者调查本案'),
    });
    await context.people.save({ ...fang(), agencyId: 'other' });
    expect(await deliverTwice(recordPresider, context, form, qin())).toMatchObject({
      message: expect.stringContaining('不属于本机关'),
    });
  });

  test('L8 an officer may not appoint', async () => {
    const context = await hearingWorld();
    expect(await deliverTwice(recordPresider, context, form, zhou())).toMatchObject({ code: 'TASK_REFUSED' });
  });
});
