import { endOfPeriod } from '../../../src/stages/disclosure/publication';

describe('endOfPeriod', () => {
  test.each([
    ['2026-03-12', 60, '2031-03-12'],
    ['2026-03-12', 36, '2029-03-12'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('D11 a publication of %s for %i months ends on %s', (from, months, end) => {
    expect(endOfPeriod(from, months)).toBe(end);
  });
});
