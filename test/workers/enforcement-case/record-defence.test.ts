import recordDefence from '../../../workers/enforcement-case/record-defence';
import type { Findings } from '../../../src/stages/investigation';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { fang, sampleCertificate, sampleDefence, sampleFindings, samplePenalty, wu, zhou } from '../../support/samples';

const received = async (draft?: Partial<Findings>) => {
  const { context, variables } = await walkTo('served');
  await context.defences.save(sampleDefence({ noticeId: variables.noticeId as string }));
  if (draft) await context.findings.save(sampleFindings({ id: 'findings-2', version: 2, ...draft }));
  return { context, input: { ...variables, defenceFinding: 'adopted', defenceReason: '已主动退费，减轻处罚' } };
};
const lower = { penalty: samplePenalty({ fineYuan: 1000 }) };

describe('record-defence', () => {
  test('C5 an adopted defence makes the changed findings final, once, when the engine delivers the job twice', async () => {
    const { context, input } = await received(lower);
    expect(await deliverTwice(recordDefence, context, input, zhou())).toEqual({
      kind: 'completed',
      variables: { findingsId: 'findings-2', outcome: 'penalty' },
    });
    expect(await context.findings.get('findings-2')).toMatchObject({ concludedBy: 'tx.zhou' });
    expect(await context.defences.ofCase('case-1')).toMatchObject([
      { finding: 'adopted', findingReason: '已主动退费，减轻处罚', reviewedBy: 'tx.zhou' },
    ]);
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'defence-review' });
  });

  test('C5 a rejected defence leaves the findings as they were, drafts too', async () => {
    const { context, input } = await received(lower);
    expect(await deliver(recordDefence, context, { ...input, defenceFinding: 'rejected' }, zhou())).toEqual({
      findingsId: 'findings-1',
      outcome: 'penalty',
    });
    expect(await context.findings.get('findings-2')).toMatchObject({ concludedAt: null });
  });

  test('C5 a defence may end in no penalty: the process learns the outcome', async () => {
    const { context, input } = await received({
      outcome: 'no-penalty',
      penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
    });
    expect(await deliver(recordDefence, context, input, zhou())).toEqual({
      findingsId: 'findings-2',
      outcome: 'no-penalty',
    });
  });

  test('C5 all statements received so far are reviewed together', async () => {
    const { context, input } = await received();
    await context.defences.save(
      sampleDefence({ id: 'defence-2', noticeId: (await context.notices.latest('case-1'))!.id }),
    );
    await deliver(recordDefence, context, { ...input, defenceFinding: 'rejected' }, zhou());
    expect((await context.defences.ofCase('case-1')).map(({ finding }) => finding)).toEqual(['rejected', 'rejected']);
  });

  test('L8 only an officer in charge reviews a defence', async () => {
    const { context, input } = await received(lower);
    expect(await deliverTwice(recordDefence, context, input, { ...fang(), roles: ['handler'] })).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('不是本案承办人员'),
    });
  });

  test('C2 the officers must be qualified on the day of review', async () => {
    const { context, input } = await received(lower);
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-01' }) });
    expect(await deliverTwice(recordDefence, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('tx.wu'),
    });
  });

  test.each<[string, Partial<Findings> | undefined, Record<string, unknown>, string]>([
    ['adoption without a changed draft', undefined, {}, 'TASK_REFUSED'],
    ['adoption with an equal draft', {}, {}, 'TASK_REFUSED'],
    ['a heavier draft (处罚法 45)', { penalty: samplePenalty({ fineYuan: 3001 }) }, {}, 'HEAVIER_PENALTY'],
    ['no reason', lower, { defenceReason: ' ' }, 'TASK_REFUSED'],
    ['no finding', lower, { defenceFinding: null }, 'TASK_REFUSED'],
    ['a phone number in the reason', lower, { defenceReason: '电话13912345678' }, 'PERSONAL_DATA_IN_TEXT'],
  ])('C5 refuses %s and changes nothing', async (_name, draft, change, code) => {
    const { context, input } = await received(draft);
    expect(await deliverTwice(recordDefence, context, { ...input, ...change }, zhou())).toMatchObject({
      kind: 'error',
      code,
    });
    expect(await context.defences.ofCase('case-1')).toMatchObject([{ finding: null }]);
  });
});
