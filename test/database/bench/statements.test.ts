import { countStatements } from '../../../src/database';
import { type TestDatabase, testDatabase } from '../support/database';

describe('the count of statements that the benchmark prints', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database?.close());

  it('counts what the driver sends: each statement, and the begin and the end of the transaction around them', async () => {
    const count = countStatements(database.dataSource);
    await database.dataSource.query('SELECT 1');
    expect(count()).toEqual({ statements: 1, roundTrips: 1 });
    await database.dataSource.transaction(async (manager) => {
      await manager.query('SELECT $1::integer', [1]);
      await manager.query('SELECT 2');
    });
    expect(count()).toEqual({ statements: 5, roundTrips: 5 });
  });

  it('counts on every connection of the pool, once each', async () => {
    const count = countStatements(database.dataSource);
    await Promise.all(Array.from({ length: 6 }, () => database.dataSource.query('SELECT pg_sleep(0.05)')));
    await database.dataSource.query('SELECT 1');
    expect(count()).toMatchObject({ statements: 7 });
  });

  it('counts what goes together as one round trip', async () => {
    const count = countStatements(database.dataSource);
    await database.unitOfWork.run(({ numbers }) => numbers.next('tianxin-education', 'notice', 2026));
    const { statements, roundTrips } = count();
    expect([statements, roundTrips]).toEqual([5, 3]);
  });

  it('leaves out what another data source sends', async () => {
    const count = countStatements(database.dataSource);
    await database.sql('SELECT 1');
    expect(count()).toEqual({ statements: 0, roundTrips: 0 });
  });
});
