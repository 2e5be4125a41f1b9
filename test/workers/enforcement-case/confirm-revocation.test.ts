import confirmRevocation from '../../../workers/enforcement-case/confirm-revocation';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';

describe('confirm-revocation', () => {
  test('G8 a message that nobody’s revocation sent is not believed', async () => {
    const { context, variables } = await walkTo('delivered');
    await expect(deliver(confirmRevocation, context, variables)).rejects.toMatchObject({ code: 'MESSAGE_UNFOUNDED' });
  });

  test('G8 one of a revoked decision is, also when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('delivered');
    const decision = (await context.decisions.latest('case-1'))!;
    await context.decisions.save({
      ...decision,
      status: 'revoked',
      revokedOn: '2026-03-20',
      revokedReason: '程序违法',
    });
    expect(await deliverTwice(confirmRevocation, context, variables)).toEqual({ kind: 'completed', variables: {} });
  });
});
