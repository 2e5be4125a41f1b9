import { afterDay } from '../../../src/law/calendar/day';
import { openReviewLimit, reminderAt, reviewLimit } from '../../../src/stages/review/limits';
import { memoryContext } from '../../support/memory-context';
import { memoryRules } from '../../support/memory-rules';

const matter = { caseId: 'case-1', agencyId: 'tianxin-education' };

describe('C13 limits of the review', () => {
  test.each([
    ['review', '2026-02-10', '2026-03-02', '春节'],
    ['review', '2026-09-28', '2026-10-16', '国庆'],
    ['supplement', '2026-02-12', '2026-02-24', '春节 with its working Saturday'],
    ['objection', '2026-09-29', '2026-10-09', '国庆'],
    ['rereview', '2026-03-02', '2026-03-04', 'an ordinary week'],
    ['coordination', '2026-03-02', '2026-03-05', 'an ordinary week'],
  ] as const)('%s from %s ends on %s (%s)', async (kind, startsOn, dueOn, _calendar) => {
    const context = memoryContext();
    expect(await openReviewLimit(context, { ...matter, kind, startsOn })).toMatchObject({ kind, dueOn, unit: 'working' });
    expect(await context.deadlines.ofCase('case-1')).toHaveLength(1);
  });

  test('the reminder comes with the yellow card, two working days before, not on a holiday; for the re-review one before', async () => {
    expect(await reminderAt(memoryRules(), '2026-03-04', 'tianxin-education', 'rereview')).toBe('2026-03-03T00:00:00+08:00');
    expect(await reminderAt(memoryRules(), '2026-10-09', 'tianxin-education')).toBe('2026-09-30T00:00:00+08:00');
    expect(afterDay('2026-09-30')).toBe('2026-10-01T00:00:00+08:00');
  });

  test('an edited table decides, and one without a fitting row stops the work', async () => {
    const rules = memoryRules({ ReviewTimeLimits: ({ agency }) => (agency === 'tianxin-education' ? { count: 5, unit: 'working', warningDays: 1, basis: '本机关规定' } : null) });
    expect((await reviewLimit(rules, 'review', 'tianxin-education')).count).toBe(5);
    await expect(reviewLimit(rules, 'review', 'x')).rejects.toThrow(/ReviewTimeLimits.*"review".*"x"/);
  });
});
