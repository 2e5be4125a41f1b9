import { recordHead, wholeRecord } from '../../src/database/record';
import { verifyChain } from '../../src/database/verify/chain';
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
const verify = async () => verifyChain(wholeRecord(db.dataSource.manager, 7), await recordHead(db.dataSource.manager));

/** What somebody with full power over the database can do: switch the triggers off. */
async function tamper(statement: string) {
  await db.sql(`SET session_replication_role = replica`);
  await db.sql(statement);
  await db.sql(`SET session_replication_role = DEFAULT`);
}

describe('P4 the record in the database', () => {
  it('is one unbroken chain however many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => append(n, n + 100)));
    expect(await verify()).toMatchObject({ checked: 80, broken: null });
  });

  it('keeps call order within a transaction and the clock of the application', async () => {
    db.clock.set('2026-03-10T02:00:00.123Z');
    await append(301, 304);
    const entries = await db.unitOfWork.run(({ record }) => record.ofCase('case-1'));
    expect(entries.slice(-2).map(({ summary, at }) => [summary.slice(0, 6), at])).toEqual([
      ['办理第301', '2026-03-10T02:00:00.123Z'],
      ['办理第304', '2026-03-10T02:00:00.123Z'],
    ]);
  });

  it('reads the same bytes back that were hashed', async () => {
    expect((await verify()).broken).toBeNull();
  });

  it.each([
    [
      'changed',
      12,
      `UPDATE record SET summary = '改' WHERE sequence = 12`,
      `UPDATE record SET summary = saved.summary FROM saved WHERE record.sequence = 12`,
    ],
    [
      'missing',
      12,
      `DELETE FROM record WHERE sequence = 12`,
      `INSERT INTO record (sequence, at, case_id, actor, act, summary, basis, details, previous_hash, hash) SELECT sequence, at, case_id, actor, act, summary, basis, details, previous_hash, hash FROM saved`,
    ],
    [
      'wrong-link',
      12,
      `UPDATE record_head SET sequence = 12, hash = repeat('a', 64)`,
      `UPDATE record_head SET (sequence, hash) = (SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1)`,
    ],
    [
      'missing',
      83,
      `UPDATE record_head SET sequence = 83`,
      `UPDATE record_head SET (sequence, hash) = (SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1)`,
    ],
  ])(
    'names the first entry that is %s (%i) after triggers were switched off',
    async (reason, sequence, attack, repair) => {
      await db.sql('CREATE TEMP TABLE IF NOT EXISTS saved AS SELECT * FROM record WHERE sequence = 12');
      await tamper(attack);
      expect((await verify()).broken).toEqual({ sequence, reason });
      await tamper(repair);
      expect((await verify()).broken).toBeNull();
    },
  );
});
