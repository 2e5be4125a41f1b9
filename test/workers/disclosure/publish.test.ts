import publish from '../../../workers/disclosure/publish';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { approved, disclosureWorld } from '../../support/disclosure-world';
import { sampleDecision } from '../../support/samples';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };
const deadline = {
  id: 'deadline-1',
  caseId: 'case-1',
  kind: 'publish' as const,
  startsOn: '2026-03-10',
  dueOn: '2026-03-19',
  count: 7,
  unit: 'working' as const,
  basis: '',
  provisional: false,
  metOn: null,
};

describe('publish', () => {
  test('D7 D11 publishes once, for its period, when the engine delivers the job twice', async () => {
    const context = await disclosureWorld(approved);
    await context.deadlines.save(deadline);
    const outcome = await deliverTwice(publish, context, input);
    expect(outcome).toMatchObject({
      variables: { publishedAt: '2026-03-12T02:00:00.000Z', disclosureEndsAt: '2031-03-13T00:00:00+08:00' },
    });
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({ status: 'published', endsOn: '2031-03-12' });
    expect((await context.deadlines.get('deadline-1')).metOn).toBe('2026-03-12');
  });

  test('D7 a second job for a published decision changes and records nothing', async () => {
    const context = await disclosureWorld(approved);
    const first = await deliver(publish, context, input);
    context.clock.set('2026-03-13T10:00:00+08:00');
    expect(await deliver(publish, context, input)).toEqual(first);
    expect(context.entries).toHaveLength(1);
  });

  test.each([
    ['not approved', { approvedBy: null }],
    ['not publishable', { publishable: false }],
    ['not masked', { paragraphs: [] }],
    ['withdrawn', { status: 'withdrawn' as const }],
  ])('D10 never publishes what is %s', async (_, change) => {
    const context = await disclosureWorld({ ...approved, ...change });
    await expect(deliver(publish, context, input)).rejects.toThrow(/is not/);
  });

  test('D10 never publishes a decision that was revoked meanwhile', async () => {
    const context = await disclosureWorld(approved);
    await context.decisions.save(
      sampleDecision({ status: 'revoked', revokedOn: '2026-03-11', revokedReason: '程序违法' }),
    );
    await expect(deliver(publish, context, input)).rejects.toThrow('was revoked');
  });
});
