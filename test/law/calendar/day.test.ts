import {
  addDays,
  addMonths,
  chineseDay,
  dayOf,
  daysBetween,
  nextDay,
  startOfDay,
  weekdayOf,
} from '../../../src/law/calendar/day';

describe('days in Asia/Shanghai', () => {
  test.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
    ['2026-12-31T23:00:00+08:00', '2026-12-31'],
  ])('the instant %s falls on %s', (now, day) => expect(dayOf(new Date(now))).toBe(day));

  test('a day starts at midnight in China', () => expect(startOfDay('2023-08-24')).toBe('2023-08-24T00:00:00+08:00'));
  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (day, next) => expect(nextDay(day)).toBe(next));
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-03-11', 6, '2026-09-11'],
  ])('%s and %i months is %s', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });
  test.each(['2026-02-30', '2026-13-01', '2026-3-1', '', '20260301'])('%j is no day', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => weekdayOf(text)).toThrow(RangeError);
  });
  test('counts calendar days either way', () =>
    expect([daysBetween('2026-02-28', '2026-03-02'), daysBetween('2026-03-02', '2026-02-28')]).toEqual([2, -2]));
  test('papers write the day in Chinese', () => expect(chineseDay('2026-03-02')).toBe('2026年3月2日'));
  test('Monday is 1 and Sunday is 7', () => expect([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')]).toEqual([1, 7]));
});
