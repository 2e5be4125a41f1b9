import takeDown from '../../../workers/disclosure/take-down';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { disclosureWorld, published } from '../../support/disclosure-world';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };

describe('take-down', () => {
  test('D11 ends the publication once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld(published);
    context.clock.set('2031-03-13T00:00:05+08:00');
    await deliverTwice(takeDown, context, input);
    expect((await context.disclosures.get('disclosure-1')).status).toBe('taken-down');
  });

  test('D10 a withdrawn publication stays withdrawn', async () => {
    const context = await disclosureWorld({ ...published, status: 'withdrawn', withdrawnReason: '程序违法' });
    await deliver(takeDown, context, input);
    expect((await context.disclosures.get('disclosure-1')).status).toBe('withdrawn');
  });
});
