import checkDefences from '../../../workers/enforcement-case/check-defences';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import type { Findings } from '../../../src/stages/investigation';
import { concluded, sampleDefence, sampleFindings, samplePenalty } from '../../support/samples';

const state = async (now: string, act: (served: Awaited<ReturnType<typeof walkTo>>) => unknown = () => undefined) => {
  const served = await walkTo('served');
  await act(served);
  served.context.clock.set(now);
  return deliver(checkDefences, served.context, served.variables);
};
const receive =
  (finding: 'rejected' | null) =>
  ({ context, variables }: Awaited<ReturnType<typeof walkTo>>) =>
    context.defences.save(sampleDefence({ noticeId: variables.noticeId as string, finding }));

describe('check-defences', () => {
  test.each([
    ['on the last evening', '2026-03-09T23:59:59+08:00', 'open'],
    ['at midnight after the last day', '2026-03-10T00:00:00+08:00', 'closed'],
  ])('C5 %s the window is %s', async (_name, now, defenceState) => expect(await state(now)).toEqual({ defenceState }));

  test('C5 a statement waits for review, also after the window', async () => {
    expect(await state('2026-03-04T12:00:00+08:00', receive(null))).toEqual({ defenceState: 'pending' });
    expect(await state('2026-03-12T12:00:00+08:00', receive(null))).toEqual({ defenceState: 'pending' });
  });
  test('C5 the window stays open after one statement was reviewed: another may come', async () => {
    expect(await state('2026-03-04T12:00:00+08:00', receive('rejected'))).toEqual({ defenceState: 'open' });
  });
  test('C5 an express waiver closes at once (处罚法 62)', async () => {
    const waive = async ({ context }: Awaited<ReturnType<typeof walkTo>>) =>
      context.notices.save({ ...(await context.notices.latest('case-1'))!, waivedOn: '2026-03-02' });
    expect(await state('2026-03-02T15:00:00+08:00', waive)).toEqual({ defenceState: 'closed' });
  });

  const adopt = async (change: Partial<Findings>, input = {}) => {
    const { context, variables } = await walkTo('served');
    await context.defences.save(sampleDefence({ noticeId: variables.noticeId as string, finding: 'adopted' }));
    await context.findings.save(sampleFindings({ ...concluded, id: 'findings-2', version: 2, ...change }));
    context.clock.set('2026-03-10T00:00:00+08:00');
    return deliver(checkDefences, context, { ...variables, tellsAgain: true, ...input });
  };
  test('11.3 C5 other facts after an adopted defence are told again, a lower fine is not', async () => {
    expect(await adopt({ facts: '收费1800元。' })).toEqual({ defenceState: 'changed' });
    expect(await adopt({ penalty: samplePenalty({ fineYuan: 10 }) })).toEqual({ defenceState: 'closed' });
  });
  test('11.3 C5 in a case whose diagram knows no way back the gate before the decision sends it back', async () => {
    expect(await adopt({ facts: '收费1800元。' }, { tellsAgain: undefined })).toEqual({ defenceState: 'closed' });
  });

  test('another case’s notice is not found', async () => {
    const { context, variables } = await walkTo('served');
    await context.notices.save({ ...(await context.notices.latest('case-1'))!, id: 'notice-9', caseId: 'case-9' });
    await expect(deliver(checkDefences, context, { ...variables, noticeId: 'notice-9' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('C5 records that the window closed, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('served');
    context.clock.set('2026-03-10T00:00:00+08:00');
    await deliverTwice(checkDefences, context, variables);
    expect(context.entries.filter(({ act }) => act === 'defence-window-closed')).toHaveLength(1);
    expect(await context.deadlines.latest('case-1')).toMatchObject({ kind: 'defence', metOn: '2026-03-09' });
  });

  test('L2 a message without a waiver or a statement behind it closes nothing and is entered into the record', async () => {
    const { context, variables } = await walkTo('served');
    expect(await deliver(checkDefences, context, variables)).toEqual({ defenceState: 'open' });
    expect(context.entries.at(-1)).toMatchObject({
      act: 'gate-attempt-refused',
      summary: expect.stringContaining('不予采信'),
    });
    context.clock.set('2026-03-09T23:59:30+08:00'); // the engine's timer may be early
    await deliver(checkDefences, context, variables);
    expect(context.entries.filter(({ act }) => act === 'gate-attempt-refused')).toHaveLength(1);
  });
});
