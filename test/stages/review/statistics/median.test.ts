import { spreadOf, workingDaysUntil } from '../../../../src/stages/review/statistics/median';

describe('durations in working days', () => {
  test.each([
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-03', 1],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-02-10', '2026-02-26', 7],
    ['2026-09-28', '2026-10-08', 3],
  ])('L9 C13 from %s to %s: %i', (from, to, days) => expect(workingDaysUntil(from, to)).toBe(days));

  const took = (opinionOn: string, count = 1) => ({ acceptedOn: '2026-03-02', opinionOn, count });
  test.each([
    ['none', [], null, null],
    ['one', [took('2026-03-04')], 2, 2],
    ['an odd number', [took('2026-03-13'), took('2026-03-03'), took('2026-03-05')], 3, 9],
    ['an even number', [took('2026-03-03'), took('2026-03-04', 3), took('2026-03-05', 4)], 2.5, 3],
  ])('L9 median and longest of %s', (_name, durations, median, max) =>
    expect(spreadOf(durations)).toEqual({ median, max }),
  );
});
