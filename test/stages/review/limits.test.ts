import { afterDay } from '../../../src/law/calendar/day';
import type { Context } from '../../../src/ports/context';
import { reminderAt, reReviewLimit, reviewLimit, reviewLimits } from '../../../src/stages/review/limits';
import { memoryFile } from '../../support/in-memory';
import { memoryRules } from '../../support/memory-rules';
import { sampleWorld } from '../../support/sample-world';
import { sampleAgency } from '../../support/samples';

async function world(overrides: Partial<Context> = {}, agencyId = 'tianxin-education') {
  const context = await sampleWorld({ agencyId }, overrides);
  await context.agencies.save(sampleAgency({ id: agencyId }));
  return { context, ...(await memoryFile(context)) };
}

describe('C13 limits of the review', () => {
  test.each([
    ['review', '2026-02-10', '2026-03-02', '春节'],
    ['review', '2026-09-28', '2026-10-16', '国庆'],
    ['supplement', '2026-02-12', '2026-02-24', '春节 with its working Saturday'],
    ['objection', '2026-09-29', '2026-10-09', '国庆'],
    ['rereview', '2026-03-02', '2026-03-04', 'an ordinary week'],
    ['coordination', '2026-03-02', '2026-03-05', 'an ordinary week'],
  ] as const)('%s from %s ends on %s (%s)', async (kind, startsOn, dueOn, _calendar) => {
    const { context, file, keep } = await world();
    const limit = reviewLimits.find((each) => each.kind === kind)!;
    expect(await file.limits.open(limit, startsOn)).toMatchObject({ kind, dueOn, unit: 'working' });
    keep();
    expect(await context.deadlines.ofCase('case-1')).toHaveLength(1);
  });

  test('the reminder comes with the yellow card, two working days before, not on a holiday; for the re-review one before', async () => {
    const { file } = await world();
    expect(await reminderAt(file, '2026-03-04', reReviewLimit)).toBe('2026-03-03T00:00:00+08:00');
    expect(await reminderAt(file, '2026-10-09')).toBe('2026-09-30T00:00:00+08:00');
    expect(afterDay('2026-09-30')).toBe('2026-10-01T00:00:00+08:00');
  });

  test('an edited table decides, and one without a fitting row stops the work', async () => {
    const own = { count: 5, unit: 'working', warningDays: 1, basis: '本机关规定' };
    const rules = memoryRules({ ReviewTimeLimits: ({ agency }) => (agency === 'tianxin-education' ? own : null) });
    expect((await (await world({ rules })).file.limits.length(reviewLimit)).count).toBe(5);
    const { file } = await world({ rules }, 'x');
    await expect(file.limits.length(reviewLimit)).rejects.toThrow(/ReviewTimeLimits.*"review".*"x"/);
  });
});
