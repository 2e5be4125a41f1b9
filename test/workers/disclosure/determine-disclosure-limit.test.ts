import determineDisclosureLimit from '../../../workers/disclosure/determine-disclosure-limit';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { disclosureWorld } from '../../support/disclosure-world';
import { sampleAgency, sampleDecision } from '../../support/samples';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };

describe('determine-disclosure-limit', () => {
  test('D7 opens the limit of 7 working days once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld();
    const outcome = await deliverTwice(determineDisclosureLimit, context, input);
    expect(outcome).toMatchObject({
      variables: { publishDueAt: '2026-03-20T00:00:00+08:00', publishWarningAt: '2026-03-18T09:00:00+08:00' },
    });
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      publishDueOn: '2026-03-19',
      periodMonths: 60,
    });
    expect(await context.deadlines.ofCase('case-1')).toMatchObject([
      { kind: 'publish', startsOn: '2026-03-10', dueOn: '2026-03-19', unit: 'working' },
    ]);
  });

  test.each([
    ['over 春节', '2026-02-10', '2026-02-27T00:00:00+08:00', '2026-02-25T09:00:00+08:00'],
    ['over 国庆 with 调休', '2026-09-28', '2026-10-14T00:00:00+08:00', '2026-10-12T09:00:00+08:00'],
  ])('D7 counts %s by the official calendar', async (_, decidedOn, publishDueAt, publishWarningAt) => {
    const context = await disclosureWorld();
    await context.decisions.save(sampleDecision({ decidedOn }));
    expect(await deliver(determineDisclosureLimit, context, input)).toMatchObject({ publishDueAt, publishWarningAt });
  });

  test('D7 another sector has another limit and period (市监令45 第九、十三条)', async () => {
    const context = await disclosureWorld();
    await context.agencies.save(sampleAgency({ disclosureSector: 'market-supervision' }));
    expect(await deliver(determineDisclosureLimit, context, input)).toMatchObject({
      publishDueAt: '2026-04-09T00:00:00+08:00',
    });
    expect((await context.disclosures.get('disclosure-1')).periodMonths).toBe(36);
  });
});
