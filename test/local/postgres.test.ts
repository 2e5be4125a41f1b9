import { Client } from 'pg';
import { freshDatabase, startScratchPostgres } from '../../src/local/scratch-postgres';

const query = async (connectionString: string, statement: string) => {
  const client = new Client({ connectionString });
  await client.connect();
  return client.query(statement).finally(() => client.end());
};

describe('the real PostgreSQL for tests', () => {
  let server: Awaited<ReturnType<typeof startScratchPostgres>>;

  beforeAll(async () => {
    server = await startScratchPostgres(async (url) => {
      await query(url, `create table case_file (name text); insert into case_file values ('立案审批表')`);
    });
  }, 60_000);

  afterAll(() => server?.stop());

  it('gives every test file its own copy of the prepared database', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await query(one.url, 'delete from case_file');
    expect((await query(one.url, 'select * from case_file')).rows).toEqual([]);
    expect((await query(other.url, 'select * from case_file')).rows).toEqual([{ name: '立案审批表' }]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('does not drop a database to which a connection was left open', async () => {
    const { url, drop } = await freshDatabase();
    const leaked = new Client({ connectionString: url });
    await leaked.connect();
    await expect(drop()).rejects.toThrow(/being accessed by other users/);
    await leaked.end();
  }, 20_000); // PostgreSQL waits 5 s for connections that are just closing
});
