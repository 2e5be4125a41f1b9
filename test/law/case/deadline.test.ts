import { deadlineColour } from '../../../src/law/case/deadline';
import { meetDeadline, openDeadline } from '../../../src/ports/deadlines';
import type { Deadline } from '../../../src/law/case/deadline';
import { memoryContext } from '../../support/memory-context';
import { memoryRules } from '../../support/memory-rules';

const opening = { caseId: 'case-1', agencyId: 'tianxin-education', startsOn: '2026-02-10' };

describe('openDeadline', () => {
  test.each([
    ['decide', '2026-05-11', 90, 'calendar'],
    ['defence', '2026-02-24', 5, 'working'],
    ['deliver', '2026-02-26', 7, 'working'],
    ['pay', '2026-02-25', 15, 'calendar'],
    ['withdraw', '2026-02-13', 3, 'working'],
  ] as const)('C13 counts the limit %s as TimeLimits says', async (kind, dueOn, count, unit) => {
    const context = memoryContext();
    const deadline = await openDeadline(context, { ...opening, kind });
    expect(deadline).toMatchObject({ kind, startsOn: '2026-02-10', dueOn, count, unit, metOn: null, provisional: false });
    expect(await context.deadlines.ofCase('case-1')).toEqual([deadline]);
  });

  test('C13 an edited table decides, per agency', async () => {
    const rules = memoryRules({ TimeLimits: ({ agency }) => ({ count: agency === 'tianxin-education' ? 6 : 5, unit: 'working', warningDays: 3, basis: '本机关规定' }) });
    expect(await openDeadline(memoryContext({ rules }), { ...opening, kind: 'defence' })).toMatchObject({ count: 6, warningDays: 3, basis: '本机关规定' });
  });

  test('C13 a table without a fitting row is an error that names kind and agency', async () => {
    const rules = memoryRules({ TimeLimits: () => null });
    await expect(openDeadline(memoryContext({ rules }), { ...opening, kind: 'pay' })).rejects.toThrow(/TimeLimits.*"pay".*"tianxin-education"/);
  });
});

test('C13 meeting a limit touches only the running one of its kind', async () => {
  const context = memoryContext();
  const earlier = await openDeadline(context, { ...opening, kind: 'defence' });
  await meetDeadline(context, 'case-1', 'defence', '2026-02-24');
  const later = await openDeadline(context, { ...opening, kind: 'defence', startsOn: '2026-03-02' });
  const other = await openDeadline(context, { ...opening, kind: 'pay' });
  await meetDeadline(context, 'case-1', 'defence', '2026-03-09');
  expect(await context.deadlines.ofCase('case-1')).toEqual([{ ...earlier, metOn: '2026-02-24' }, { ...later, metOn: '2026-03-09' }, other]);
});

describe('deadlineColour', () => {
  const deadline = (change: Partial<Deadline>): Deadline => ({
    id: '1', caseId: 'case-1', kind: 'deliver', startsOn: '2026-02-10', dueOn: '2026-02-26', count: 7, unit: 'working', warningDays: 2, basis: '', provisional: false, metOn: null, ...change,
  });
  test.each([
    ['2026-02-14', 'green', 'far from the end'],
    ['2026-02-24', 'yellow', 'two working days left'],
    ['2026-02-26', 'yellow', 'last day'],
    ['2026-02-27', 'red', 'day after'],
  ])('C13 on %s a running limit of 7 working days is %s (%s)', (today, colour) => expect(deadlineColour(deadline({}), today)).toBe(colour));

  test.each([
    ['2026-02-26', 'met'],
    ['2026-02-27', 'late'],
  ])('C13 met on %s it is %s', (metOn, colour) => expect(deadlineColour(deadline({ metOn }), '2026-05-01')).toBe(colour));

  test('C13 it warns as many days ahead as the table says, in its own unit; without, on the last day only', () => {
    expect([deadlineColour(deadline({ warningDays: null }), '2026-02-25'), deadlineColour(deadline({ warningDays: null }), '2026-02-26')]).toEqual(['green', 'yellow']);
    const decide = deadline({ kind: 'decide', count: 90, unit: 'calendar', warningDays: 18, dueOn: '2026-05-31' });
    expect([deadlineColour(decide, '2026-05-12'), deadlineColour(decide, '2026-05-13')]).toEqual(['green', 'yellow']);
  });
});
