import { type Deadline, deadlineColour } from '../../../src/law/case/deadline';

describe('deadlineColour', () => {
  const deadline = (change: Partial<Deadline>): Deadline => ({
    id: '1',
    caseId: 'case-1',
    kind: 'deliver',
    startsOn: '2026-02-10',
    dueOn: '2026-02-26',
    count: 7,
    unit: 'working',
    warningDays: 2,
    basis: '',
    provisional: false,
    metOn: null,
    ...change,
  });
  test.each([
    ['2026-02-14', 'green', 'far from the end'],
    ['2026-02-24', 'yellow', 'two working days left'],
    ['2026-02-26', 'yellow', 'last day'],
    ['2026-02-27', 'red', 'day after'],
  ])('C13 on %s a running limit of 7 working days is %s (%s)', (today, colour) =>
    expect(deadlineColour(deadline({}), today)).toBe(colour),
  );

  test.each([
    ['2026-02-26', 'met'],
    ['2026-02-27', 'late'],
  ])('C13 met on %s it is %s', (metOn, colour) =>
    expect(deadlineColour(deadline({ metOn }), '2026-05-01')).toBe(colour),
  );

  test('C13 it warns as many days ahead as the table says, in its own unit; without, on the last day only', () => {
    expect([
      deadlineColour(deadline({ warningDays: null }), '2026-02-25'),
      deadlineColour(deadline({ warningDays: null }), '2026-02-26'),
    ]).toEqual(['green', 'yellow']);
    const decide = deadline({ kind: 'decide', count: 90, unit: 'calendar', warningDays: 18, dueOn: '2026-05-31' });
    expect([deadlineColour(decide, '2026-05-12'), deadlineColour(decide, '2026-05-13')]).toEqual(['green', 'yellow']);
  });
});
