import { draftFindings, revisionOf } from '../../../src/stages/investigation';
import { extendTime, resumeTime, stopTime } from '../../../src/stages/handling-time';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { noTriggers, qin, sampleCertificate, sampleFindings, samplePenalty, wu, zhou } from '../../support/samples';

/** Filed on 2026-03-02: ninety days end on 2026-05-31. */
async function filedIn(field: string) {
  const { context } = await walkTo('filed');
  await context.cases.save({ ...(await context.cases.get('case-1')), field });
  const certificate = sampleCertificate({ field });
  for (const officer of [zhou(), wu()]) await context.people.save({ ...officer, certificate });
  return context;
}
type World = Awaited<ReturnType<typeof filedIn>>;
const at = (context: World, day: string) => context.clock.set(`${day}T10:00:00+08:00`);
const limitOf = async (context: World) => (await context.deadlines.ofCase('case-1')).at(-1)!;
const extend = (context: World, more: object = {}) =>
  actInMemory(context, qin(), 'case-1', extendTime, { reason: '案情复杂', ...more });
const identification = { ground: 'identification' as const, fromOn: '2026-03-12', reason: '委托鉴定' };
const stop = (context: World, change: object = {}) =>
  actInMemory(context, qin(), 'case-1', stopTime, { ...identification, ...change });
const resume = (context: World, untilOn: string) => actInMemory(context, qin(), 'case-1', resumeTime, { untilOn });
const members = '秦文，局长：同意\n郑一，副局长：同意';

describe('11.20 C9: the ninety days (处罚法 60), longer or standing still by the table of the sector', () => {
  test('thirty days by the head, further by discussion with the days it sets', async () => {
    const context = await filedIn('market-supervision');
    expect(await extend(context)).toMatchObject({ days: 30, members: null });
    expect(await limitOf(context)).toMatchObject({ dueOn: '2026-06-30', count: 120, metOn: null });
    expect((await context.documents.latest('case-1'))!.paragraphs.join()).toContain(
      '同意延长30日，办案期限至2026年6月30日',
    );
    await expect(extend(context)).rejects.toMatchObject({ field: 'days' });
    await expect(extend(context, { days: 45 })).rejects.toMatchObject({ field: 'members' });
    await expect(extend(context, { days: 45, members: '秦文同意' })).rejects.toMatchObject({ field: 'members' });
    expect(await extend(context, { days: 45, members })).toMatchObject({ days: 45, members: [{}, {}] });
    expect(await limitOf(context)).toMatchObject({ dueOn: '2026-08-14' });
    expect(context.entries.at(-1)!.summary).toBe('集体讨论决定延长办案期限45日，至2026-08-14：案情复杂');
  });

  test('no extension where no rule of the sector allows it, and none after the last day', async () => {
    await expect(extend(await filedIn('education'))).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    const late = await filedIn('market-supervision');
    at(late, '2026-06-01');
    await expect(extend(late)).rejects.toMatchObject({ message: expect.stringContaining('已于2026-05-31届满') });
  });

  test('a period that does not count: what is left runs on afterwards, never shown as late meanwhile', async () => {
    const context = await filedIn('market-supervision');
    at(context, '2026-03-12');
    await stop(context);
    expect(await limitOf(context)).toMatchObject({ metOn: '2026-03-12', ending: '中止计算' });
    at(context, '2026-07-01');
    expect(await resume(context, '2026-06-30')).toMatchObject({ days: 110, untilOn: '2026-06-30' });
    expect(await limitOf(context)).toMatchObject({
      startsOn: '2026-06-30',
      count: 80,
      dueOn: '2026-09-18',
      metOn: null,
    });
    expect(context.entries.at(-1)!.summary).toContain('2026-03-12至2026-06-30（鉴定）不计入，期限至2026-09-18');
  });

  test('findings are drafted while it stands still', async () => {
    const context = await filedIn('market-supervision');
    at(context, '2026-03-12');
    await stop(context);
    const { outcome, item, facts, evidenceSummary, violatedLaw, penaltyBasis, discretion } = sampleFindings();
    const said = { outcome, item, facts, evidenceSummary, violatedLaw, penaltyBasis, discretion };
    const officer = { ...zhou(), certificate: sampleCertificate({ field: 'market-supervision' }) };
    const draft = { ...said, penalty: samplePenalty(), triggers: noTriggers() };
    expect(revisionOf(await actInMemory(context, officer, 'case-1', draftFindings, draft))).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['in a sector without that rule', 'education', {}, { code: 'NOT_ALLOWED_NOW' }],
    ['from tomorrow', 'market-supervision', { fromOn: '2026-03-13' }, { field: 'fromOn' }],
    ['from before filing', 'market-supervision', { fromOn: '2026-03-01' }, { field: 'fromOn' }],
  ])('it does not stand still %s', async (_name, field, change, refusal) => {
    const context = await filedIn(field);
    at(context, '2026-03-12');
    await expect(stop(context, change)).rejects.toMatchObject(refusal);
  });

  test('it goes on only after it stood still, and not before that day', async () => {
    const context = await filedIn('market-supervision');
    const { file } = await memoryFile(context);
    expect(resumeTime.obstacle(file)).toBe('办案期限没有中止计算');
    at(context, '2026-03-12');
    await stop(context);
    await expect(stop(context)).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    await expect(resume(context, '2026-03-11')).rejects.toMatchObject({ field: 'untilOn' });
    await expect(resume(context, '2026-03-13')).rejects.toMatchObject({ field: 'untilOn' });
  });
});
