import { addWorkingDays, limit } from '../../../src/law/calendar/limit';

describe('limit', () => {
  test.each([
    ['2026-02-10', 7, 'working', '2026-02-26', 'Spring Festival and its working Saturday'],
    ['2026-09-28', 3, 'working', '2026-10-08', 'National Day'],
    ['2023-08-16', 5, 'working', '2023-08-23', 'data/16: a weekend only'],
    ['2022-10-08', 90, 'calendar', '2023-01-06', 'data/14: calendar days, holidays included'],
    ['2026-02-13', 1, 'working', '2026-02-14', 'a working Saturday counts'],
    ['2026-02-13', 0, 'working', '2026-02-13', 'no days'],
  ] as const)('C13 from %s %i %s days end on %s (%s)', (from, count, unit, dueOn, _why) => {
    expect(limit(from, count, unit)).toEqual({ dueOn, provisional: false });
  });

  test.each([
    ['2026-12-30', 3, '2027-01-04'],
    ['2027-03-01', 5, '2027-03-08'],
  ])(
    'C13 %i working days from %s reach a year without a published calendar and are provisional',
    (from, count, dueOn) => {
      expect(limit(from, count, 'working')).toEqual({ dueOn, provisional: true });
    },
  );

  test('C13 calendar days that reach a year without a published calendar are provisional too: a holiday may move their last day', () => {
    expect(limit('2026-11-01', 90, 'calendar')).toEqual({ dueOn: '2027-01-30', provisional: true });
  });

  test.each([[-1], [1.5], [NaN]])('refuses %d days', (count) =>
    expect(() => limit('2026-03-02', count, 'working')).toThrow(RangeError),
  );
  test.each([['2026-02-30'], ['2026-3-2'], ['']])('refuses "%s" as day', (from) =>
    expect(() => limit(from, 1, 'calendar')).toThrow(RangeError),
  );
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-02-26', -7, '2026-02-10'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 0, '2026-03-07'],
  ])('%s and %i working days is %s', (from, count, day) => expect(addWorkingDays(from, count)).toBe(day));
});

describe('issue 11 row 8, C13: the last day of a limit on a holiday', () => {
  test.each([
    ['2026-09-16', 15, '2026-10-08'],
    ['2026-02-02', 15, '2026-02-24'],
    ['2026-03-10', 15, '2026-03-25'],
    ['2026-09-05', 15, '2026-09-20'],
  ])('of a party: %s and %i calendar days end on %s, a worked Sunday included', (from, count, dueOn) =>
    expect(limit(from, count, 'calendar', true).dueOn).toBe(dueOn),
  );

  test.each([
    ['2026-09-03', 30, '2026-10-03'],
    ['2026-09-16', 15, '2026-10-01'],
  ])('of the agency: %s and %i calendar days end on %s', (from, count, dueOn) =>
    expect(limit(from, count, 'calendar').dueOn).toBe(dueOn),
  );
});
