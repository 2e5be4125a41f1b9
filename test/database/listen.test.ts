import { until } from '../../src/base/patience';
import { listenTo } from '../../src/database/listen';
import { quiet, type TestDatabase, testDatabase } from './support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const listeners = async (): Promise<number[]> =>
  (
    await db.sql<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    )
  ).map(({ pid }) => pid);

test('a listener whose connection the server ends listens again, and looks once for what it may have missed', async () => {
  let told = 0;
  const end = await listenTo(db.dataSource, 'mingfa_outbox', () => (told += 1), quiet);
  await until('the listener', async () => (await listeners())[0]);
  const [first] = await listeners();
  expect(told).toBe(1);
  await db.sql(`SELECT pg_terminate_backend($1)`, [first]);
  await until('another listener', async () => (await listeners()).some((pid) => pid !== first));
  await until('the look', async () => told === 2);
  await db.sql('NOTIFY mingfa_outbox');
  await until('the notice', async () => told === 3);
  await end();
});
