import { revokeDecision } from '../../../src/stages/decision';
import { walkTo } from '../../support/case-walk';
import { actInMemory } from '../../support/in-memory';
import { qin, zhou } from '../../support/samples';

const reason = '适用法律错误';

describe('D10 revoking a decision (处罚法 48, 75)', () => {
  test('ends deliver and pay, starts three working days to withdraw, and tells the disclosure', async () => {
    const { context } = await walkTo('delivered');
    const revoked = await actInMemory(context, qin(), 'case-1', revokeDecision, { reason });
    expect(revoked).toMatchObject({ status: 'revoked', revokedOn: '2026-03-11', revokedReason: reason });
    expect(await context.decisions.ofCase('case-1')).toEqual([revoked]);
    expect((await context.deadlines.ofCase('case-1')).slice(2)).toMatchObject([
      { kind: 'deliver', metOn: '2026-03-11' },
      { kind: 'pay', metOn: '2026-03-11', ending: '决定已撤销' },
      { kind: 'withdraw', dueOn: '2026-03-16', metOn: null },
    ]);
    expect(context.messages.at(-1)).toMatchObject({ name: 'decision-revoked', correlationKey: revoked.id });
    expect(context.entries.at(-1)).toMatchObject({
      act: 'decision-revoked',
      actor: 'tx.qin',
      summary: `撤销决定：${reason}`,
      basis: '行政处罚法第四十八条、第七十五条',
      details: { decisionId: revoked.id },
    });
  });

  test('a decision not delivered yet need not be delivered any more', async () => {
    const { context } = await walkTo('decided');
    await actInMemory(context, qin(), 'case-1', revokeDecision, { reason });
    const deliver = (await context.deadlines.ofCase('case-1')).find(({ kind }) => kind === 'deliver');
    expect(deliver).toMatchObject({ metOn: '2026-03-10', ending: '决定已撤销' });
  });

  test.each([
    ['no decision', 'scoped', qin(), reason, { code: 'NOT_ALLOWED_NOW', message: '尚未作出决定' }],
    ['a handler', 'decided', zhou(), reason, { code: 'FORBIDDEN' }],
    ['the party’s name in the reason', 'decided', qin(), '刘晓芳已经补正', { code: 'PERSONAL_DATA_IN_TEXT' }],
  ] as const)('is refused: %s', async (_name, stage, by, given, problem) => {
    const { context } = await walkTo(stage);
    const act = actInMemory(context, by, 'case-1', revokeDecision, { reason: given });
    await expect(act).rejects.toMatchObject(problem);
  });

  test('is done once only', async () => {
    const { context } = await walkTo('decided');
    await actInMemory(context, qin(), 'case-1', revokeDecision, { reason });
    const again = actInMemory(context, qin(), 'case-1', revokeDecision, { reason });
    await expect(again).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW', message: '决定已经撤销' });
  });
});
