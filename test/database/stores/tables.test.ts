import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase()));
afterAll(() => db?.close());

describe('deployed decision tables', () => {
  const table = (change: object) => ({
    decisionId: 'MajorDecision',
    name: '重大执法决定认定',
    version: 1,
    key: '1',
    xml: '<a/>',
    deployedAt: '2026-03-01T02:00:00.000Z',
    ...change,
  });

  test('D1 L10 the newest is the one deployed last, also by an engine that was set up anew and counts from 1 again', async () => {
    await db.unitOfWork.run(async ({ tables }) => {
      expect(await tables.latest('MajorDecision')).toBeNull();
      for (const version of [1, 2]) await tables.save(table({ version, key: String(version) }));
      expect(await tables.latest('MajorDecision')).toEqual(table({ version: 2, key: '2' }));
      await tables.save(table({ key: '9', xml: '<b/>', deployedAt: '2026-04-01T02:00:00.000Z' }));
      expect(await tables.latest('MajorDecision')).toMatchObject({ version: 1, key: '9', xml: '<b/>' });
      expect(await tables.latest('TimeLimits')).toBeNull();
    });
  });
});
