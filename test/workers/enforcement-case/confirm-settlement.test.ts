import confirmSettlement from '../../../workers/enforcement-case/confirm-settlement';
import startDisclosure from '../../../workers/enforcement-case/start-disclosure';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';

describe('confirm-settlement', () => {
  const url = { caseUrl: 'http://localhost/cases/case-1' };

  test('G8 a message that comes before the disclosure is settled is not believed', async () => {
    const { context, variables } = await walkTo('delivered');
    await expect(deliver(confirmSettlement, context, variables)).rejects.toMatchObject({ code: 'MESSAGE_UNFOUNDED' });
    await deliver(startDisclosure, context, { ...variables, ...url });
    await expect(deliver(confirmSettlement, context, variables)).rejects.toMatchObject({ code: 'MESSAGE_UNFOUNDED' });
  });

  test('G8 one of a settled disclosure is, also when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('delivered');
    await deliver(startDisclosure, context, { ...variables, ...url });
    const [disclosure] = await context.disclosures.ofCase('case-1');
    await context.disclosures.save({ ...disclosure!, settledAt: '2026-03-20T00:00:00.000Z' });
    expect(await deliverTwice(confirmSettlement, context, variables)).toEqual({ kind: 'completed', variables: {} });
  });
});
