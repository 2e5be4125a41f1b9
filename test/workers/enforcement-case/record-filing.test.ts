import recordFiling from '../../../workers/enforcement-case/record-filing';
import { deliverTwice } from '../../support/deliver-twice';
import { qin } from '../../support/samples';
import { sampleWorld } from '../../support/sample-world';

const input = { caseId: 'case-1', filingApproved: true, filingReason: '符合立案标准' };

describe('record-filing', () => {
  test('C1 C13 files the case with number and ninety days, once, when the engine delivers the job twice', async () => {
    const context = await sampleWorld();
    expect(await deliverTwice(recordFiling, context, input, qin())).toEqual({
      kind: 'completed',
      variables: { filed: true },
    });
    expect(await context.cases.get('case-1')).toMatchObject({
      status: 'investigating',
      filedOn: '2026-03-02',
      number: '天教立字〔2026〕1号',
      filingReason: '符合立案标准',
    });
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([
      { kind: 'decide', startsOn: '2026-03-02', dueOn: '2026-05-31' },
    ]);
    expect(await context.documents.ofCase('case-1')).toMatchObject([
      { kind: 'filing', madeBy: 'tx.qin', number: '天教立字〔2026〕1号' },
    ]);
    expect(context.entries).toMatchObject([{ act: 'document-made' }, { act: 'case-filed', actor: 'tx.qin' }]);
  });

  test('C9 data/14: filed on 2022-10-08, to be decided by 2023-01-06', async () => {
    const context = await sampleWorld();
    context.clock.set('2022-10-08T10:00:00+08:00');
    await deliverTwice(recordFiling, context, input, qin());
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([{ dueOn: '2023-01-06' }]);
  });

  test('C1 keeps a number given at registration', async () => {
    const context = await sampleWorld({ number: '天教立字〔2026〕特1号' });
    await deliverTwice(recordFiling, context, input, qin());
    expect(await context.cases.get('case-1')).toMatchObject({ number: '天教立字〔2026〕特1号' });
  });

  test('C1 does not file, with reason, no number and no limit', async () => {
    const context = await sampleWorld();
    expect(
      await deliverTwice(
        recordFiling,
        context,
        { ...input, filingApproved: false, filingReason: '不属于本机关管辖' },
        qin(),
      ),
    ).toMatchObject({ variables: { filed: false } });
    expect(await context.cases.get('case-1')).toMatchObject({
      status: 'not-filed',
      filedOn: null,
      number: null,
      filingReason: '不属于本机关管辖',
    });
    expect(await context.deadlines.ofCase('case-1')).toEqual([]);
    expect(context.entries).toMatchObject([{ act: 'document-made' }, { act: 'case-not-filed' }]);
  });

  test.each([
    ['no reason', { filingReason: '' }, 'TASK_REFUSED'],
    ['no choice', { filingApproved: null }, 'TASK_REFUSED'],
    ['the party’s name in the reason', { filingReason: '刘晓芳违法' }, 'PERSONAL_DATA_IN_TEXT'],
  ])('C1 refuses %s', async (_name, change, code) => {
    expect(await deliverTwice(recordFiling, await sampleWorld(), { ...input, ...change }, qin())).toMatchObject({
      kind: 'error',
      code,
    });
  });

  test('C1 a case is filed once only', async () => {
    expect(
      await deliverTwice(recordFiling, await sampleWorld({ status: 'investigating' }), input, qin()),
    ).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
