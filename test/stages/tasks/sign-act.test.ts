import { doAct } from '../../../src/host';
import { acts } from '../../../src/kinds';
import { revokeDecision } from '../../../src/stages/decision';
import { replaceOfficers } from '../../../src/stages/officers';
import { signatureRows } from '../../../src/stages/tasks';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { qin, zhou } from '../../support/samples';
import { signed } from '../../support/signed';

const given = { reason: '适用法律错误' };

describe('L8 acts of the case page that decide are signed (签署)', () => {
  test('every act that only a head may do is signed', () => {
    const unsigned = acts.filter(({ roles, signature }) => String(roles) === 'head' && signature !== 'required');
    expect(unsigned.map(({ name }) => name)).toEqual([]);
  });

  test('the signature is kept with the act: who, what exactly, its digest, and an entry of its own', async () => {
    const { context } = await walkTo('decided');
    await actInMemory(context, qin(), 'case-1', revokeDecision, given);
    const { file } = await memoryFile(context);
    expect(file.rows(signatureRows).all()).toMatchObject([
      { workItemId: null, elementId: 'revoke-decision', title: '撤销决定', account: 'tx.qin', content: given },
    ]);
    expect(context.entries.map(({ act, actor }) => `${act} ${actor}`)).toContain('act-signed tx.qin');
  });

  test('without a signature it is not done', async () => {
    const { context } = await walkTo('decided');
    await expect(doAct(context, qin(), 'case-1', revokeDecision, given)).rejects.toThrow('must be signed');
  });

  test('what was signed for other content, another act or another person does not serve', async () => {
    const { context } = await walkTo('decided');
    const signature = (await signed(context, qin(), 'case-1', revokeDecision, given))!;
    const digests = new Set([signature.digest]);
    for (const [by, act, input] of [
      [qin(), revokeDecision, { reason: '另一理由' }],
      [qin(), { ...revokeDecision, name: 'other-act' }, given],
      [zhou(), revokeDecision, given],
    ] as const)
      digests.add((await signed(context, by, 'case-1', act, input))!.digest);
    expect(digests.size).toBe(4);
    const other = { ...signature, content: { reason: '另一理由' } };
    const act = doAct(context, qin(), 'case-1', revokeDecision, { reason: '另一理由' }, other);
    await expect(act).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });

  test('a signature serves once: the same replacement is signed anew', async () => {
    const { context } = await walkTo('decided');
    const officers = { officerIds: ['tx.zhou', 'tx.wu'] };
    const signature = (await signed(context, qin(), 'case-1', replaceOfficers, officers))!;
    await doAct(context, qin(), 'case-1', replaceOfficers, officers, signature);
    const again = doAct(context, qin(), 'case-1', replaceOfficers, officers, signature);
    await expect(again).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
