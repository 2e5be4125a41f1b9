import { WatchedLimits1764000000060 } from '../../../src/database/migrations/1764000000060-watched-limits';
import { testDatabase, type TestDatabase } from '../support/database';

describe('migration 060', () => {
  let db: TestDatabase;
  beforeAll(async () => void (db = await testDatabase()), 30_000);
  afterAll(() => db?.close());

  it('C13 keeps the days on which a reviewer was reminded and the head was told, as those of the review limit', async () => {
    const runner = db.dataSource.createQueryRunner();
    await runner.query(`CREATE SCHEMA earlier; SET search_path TO earlier; CREATE TABLE reviews (id text, reminded_of date, escalated_on date);
      INSERT INTO reviews VALUES ('both', '2026-03-16', '2026-03-17'), ('neither', NULL, NULL)`);
    await new WatchedLimits1764000000060().up(runner);
    const rows = await runner.query('SELECT * FROM reviews ORDER BY id');
    await runner.query('RESET search_path');
    await runner.release();
    expect(rows).toEqual([
      { id: 'both', reminded: { review: '2026-03-16' }, escalated: { review: '2026-03-17' } },
      { id: 'neither', reminded: {}, escalated: {} },
    ]);
  });
});
