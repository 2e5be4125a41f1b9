import recordHandOver from '../../../workers/case-transfer/record-hand-over';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { zhou } from '../../support/samples';
import { transferredWorld } from './transferred-world';

const input = {
  caseId: 'case-1',
  handedOverOn: '2026-03-02',
  receiverKind: 'police',
  receiver: '长沙市公安局天心分局',
  copiedOn: '2026-03-02',
  transferAnnex: '移送书、调查报告、证据清单',
};

describe('record-hand-over', () => {
  test('11.15 C7 within a day, with the copy to the procuratorate; once, when the engine delivers the job twice', async () => {
    const context = await transferredWorld();
    expect(await deliverTwice(recordHandOver, context, input, zhou())).toEqual({ kind: 'completed', variables: {} });
    expect(await context.transfers.ofCase('case-1')).toMatchObject([
      { receiverKind: 'police', handedOverOn: '2026-03-02', copiedOn: '2026-03-02', answer: null },
    ]);
    const limits = (await context.deadlines.ofCase('case-1')).map(({ kind, dueOn, metOn }) => [kind, dueOn, metOn]);
    expect(limits).toEqual(
      expect.arrayContaining([
        ['hand-over', '2026-03-03', '2026-03-02'],
        ['transfer-answer', '2026-03-05', null],
      ]),
    );
    expect(context.entries.at(-1)!.summary).toContain('2026-03-02抄送人民检察院');
  });

  test('11.15 C7 supervision is asked without a copy', async () => {
    const context = await transferredWorld();
    await deliver(recordHandOver, context, { ...input, receiverKind: 'supervision' }, zhou());
    expect(await context.transfers.latest('case-1')).toMatchObject({ copiedOn: null });
  });

  test.each([
    ['no day', { handedOverOn: null }, 'handedOverOn'],
    ['a day to come', { handedOverOn: '2026-03-03' }, 'handedOverOn'],
    ['a day before the order', { handedOverOn: '2026-03-01' }, 'handedOverOn'],
    ['nobody', { receiverKind: null }, 'receiverKind'],
    ['no name', { receiver: ' ' }, 'receiver'],
    ['no copy to the procuratorate', { copiedOn: null }, 'copiedOn'],
    ['a copy before the hand-over', { copiedOn: '2026-03-01' }, 'copiedOn'],
    ['nothing with it', { transferAnnex: '' }, 'transferAnnex'],
  ])('11.15 C7 refuses %s at its field', async (_name, change, field) => {
    const context = await transferredWorld();
    await expect(deliver(recordHandOver, context, { ...input, ...change }, zhou())).rejects.toMatchObject({
      code: 'TASK_REFUSED',
      field,
    });
  });
});
