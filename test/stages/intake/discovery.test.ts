import { discoveredTooLate } from '../../../src/stages/intake/discovery';

test.each([
  ['2024-02-26', '2026-02-26', false],
  ['2024-02-25', '2026-02-26', true],
])('C1 an act of %s found on %s is found after two years: %s (处罚法 36)', (occurredOn, discoveredOn, late) => {
  expect(discoveredTooLate({ occurredOn, discoveredOn })).toBe(late);
});
