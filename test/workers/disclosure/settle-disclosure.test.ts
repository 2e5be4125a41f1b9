import settleDisclosure from '../../../workers/disclosure/settle-disclosure';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { disclosureWorld, published } from '../../support/disclosure-world';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };

describe('settle-disclosure', () => {
  test('C12 tells the case once that disclosure is settled when the engine delivers the job twice, and when a second job comes', async () => {
    const context = await disclosureWorld(published);
    await deliverTwice(settleDisclosure, context, input);
    await deliver(settleDisclosure, context, input);
    expect(context.messages).toMatchObject([
      { name: 'disclosure-settled', correlationKey: 'case-1', messageId: 'disclosure-settled:disclosure-1' },
    ]);
    expect((await context.disclosures.get('disclosure-1')).settledAt).toBe('2026-03-12T02:00:00.000Z');
  });

  test('C13 D8 the limit to publish ends where nothing is published', async () => {
    const context = await disclosureWorld({ status: 'refused', publishable: false });
    const limit = {
      id: 'deadline-1',
      caseId: 'case-1',
      kind: 'publish' as const,
      startsOn: '2026-03-10',
      dueOn: '2026-03-19',
      count: 7,
      unit: 'working' as const,
      basis: '',
    };
    await context.deadlines.save({ ...limit, provisional: false, metOn: null });
    await deliver(settleDisclosure, context, input);
    expect(await context.deadlines.get('deadline-1')).toMatchObject({ metOn: '2026-03-12', ending: '依法不予公示' });
  });
});
