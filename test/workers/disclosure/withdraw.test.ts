import withdraw from '../../../workers/disclosure/withdraw';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { approved, disclosureWorld, published } from '../../support/disclosure-world';
import { sampleDecision } from '../../support/samples';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };
const deadline = {
  id: 'deadline-1',
  caseId: 'case-1',
  kind: 'withdraw' as const,
  startsOn: '2026-03-11',
  dueOn: '2026-03-16',
  count: 3,
  unit: 'working' as const,
  basis: '',
  provisional: false,
  metOn: null,
};

async function revokedWorld(change: Parameters<typeof disclosureWorld>[0]) {
  const context = await disclosureWorld(change);
  await context.decisions.save(
    sampleDecision({ status: 'revoked', revokedOn: '2026-03-11', revokedReason: '程序违法' }),
  );
  await context.deadlines.save(deadline);
  return context;
}

describe('withdraw', () => {
  test('D10 withdraws with the public reason and meets the limit, once when the engine delivers the job twice', async () => {
    const context = await revokedWorld({ ...published, settledAt: '2026-03-12T02:00:00.000Z' });
    await deliverTwice(withdraw, context, input);
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '程序违法',
    });
    expect((await context.deadlines.get('deadline-1')).metOn).toBe('2026-03-12');
    expect(context.messages).toEqual([]);
  });

  test('D10 what was not yet public never will be, and the case is told once', async () => {
    const context = await revokedWorld(approved);
    await context.deadlines.save({ ...deadline, id: 'deadline-2', kind: 'publish' });
    await deliver(withdraw, context, input);
    await deliver(withdraw, context, input);
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      status: 'refused',
      publishable: false,
      publishedAt: null,
    });
    expect(context.messages.map(({ name }) => name)).toEqual(['disclosure-settled']);
    expect(await context.deadlines.get('deadline-2')).toMatchObject({ metOn: '2026-03-12', ending: '决定已撤销' });
  });
});
