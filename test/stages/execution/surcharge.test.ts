import { highestSurcharge } from '../../../src/stages/execution/surcharge';

describe('C11, issue 11 row 19: surcharge for late payment, capped at the fine (处罚法 72; 强制法 45)', () => {
  test.each([
    ['in time', 1200, '2023-09-08', 0],
    ['one day late', 1200, '2023-09-09', 36],
    ['ten days late', 1200, '2023-09-18', 360],
    ['33 days late', 1200, '2023-10-11', 1188],
    ['34 days late: capped at the fine', 1200, '2023-10-12', 1200],
    ['years late', 1200, '2026-09-08', 1200],
    ['cents', 33.33, '2023-09-09', 1],
    ['no fine', 0, '2024-09-09', 0],
  ])('%s', (_name, fine, paidOn, surcharge) => expect(highestSurcharge(fine, '2023-09-08', paidOn)).toBe(surcharge));
});
