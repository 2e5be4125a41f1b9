import { wholeRecord } from '../../src/database/record';
import { isSealedBy } from '../../src/law/record/seal';
import { testKey } from '../support/record-key';
import { testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const append = (...numbers: number[]) =>
  db.unitOfWork.run(async ({ record }) =>
    numbers.forEach((n) =>
      record.append({
        caseId: `case-${n % 3}`,
        actor: 'tx.zhou',
        act: 'worked',
        summary: `办理第${n}项 "引号"\n\t换行 🀄`,
        basis: '',
        details: { z: n / 7, a: true, 中: null, big: 1e21, small: 1e-7 },
      }),
    ),
  );
const entries = () => db.unitOfWork.run(({ record }) => record.ofCase('case-1'));

describe('P4 the record in the database', () => {
  it('keeps every entry of many who write at once, signed, without a lock between them', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => append(n, n + 100)));
    const found: boolean[] = [];
    for await (const entry of wholeRecord(db.dataSource.manager, 7))
      if (entry.act === 'worked') found.push(isSealedBy(entry, testKey));
    expect(found).toEqual(Array.from({ length: 80 }, () => true));
  });

  it('does not wait for an act on another case that has not committed', async () => {
    const kept = await db.unitOfWork.run(async ({ numbers }) => {
      await numbers.next('tianxin-education', 'registration', 2031);
      await append(1);
      return (await entries()).length;
    });
    expect(kept).toBeGreaterThan(0);
  });

  it('keeps call order within a transaction and the clock of the application', async () => {
    db.clock.set('2026-03-10T02:00:00.123Z');
    await append(301, 304);
    expect((await entries()).slice(-2).map(({ summary, at }) => [summary.slice(0, 6), at])).toEqual([
      ['办理第301', '2026-03-10T02:00:00.123Z'],
      ['办理第304', '2026-03-10T02:00:00.123Z'],
    ]);
  });

  it('reads the same bytes back that were signed', async () => {
    for (const entry of await entries()) expect(isSealedBy(entry, testKey)).toBe(true);
  });
});
