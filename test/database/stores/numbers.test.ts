import { sampleAgency } from '../../support/samples';
import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(({ agencies }) => agencies.save(sampleAgency()));
});
afterAll(() => db?.close());

const next = (year = 2026, fail = false) =>
  db.unitOfWork.run(async ({ numbers }) => {
    const number = await numbers.next('tianxin-education', 'case', year);
    if (fail) throw new Error('rolled back');
    return number;
  });

describe('C1 numbers of a series', () => {
  it('have no gap and no double, however many are taken at once and whatever is rolled back', async () => {
    const taken = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => next(2026, n % 3 === 0)));
    const numbers = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('start anew every year', async () => {
    expect(await next(2027)).toBe(1);
  });
});
