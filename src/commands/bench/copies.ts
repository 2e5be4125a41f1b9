import type { createDataSource } from '../../database';

type Database = Pick<Awaited<ReturnType<typeof createDataSource>>, 'query'>;

const tables = ['cases', 'findings', 'reviews', 'deadlines'];

/** Brings the database to this many copies of the model case. Copies come in the order of time, as cases do. */
export async function copiesOf(database: Database, model: string, wanted: number): Promise<void> {
  const [{ there }] = await database.query<[{ there: number }]>(
    `SELECT count(*)::integer AS there FROM reviews WHERE id LIKE $1`,
    [`${model}-%`],
  );
  for (const table of tables) {
    await copyRows(database, table, model, there + 1, wanted);
    await database.query(`ANALYZE ${table}`);
  }
}

const ownPerCopy: Record<string, string> = {
  id: `id || '-' || n`,
  case_id: `case_id || '-' || n`,
  findings_id: `findings_id || '-' || n`,
  registration_number: `registration_number || '-' || n`,
  registered_at: `registered_at + n * interval '1 minute'`,
  reviewer_id: `CASE WHEN n % 2 = 0 THEN 'tx.fang' ELSE 'tx.gu' END`,
};

async function copyRows(database: Database, table: string, model: string, from: number, to: number): Promise<void> {
  const columns = await database.query<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  await database.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => ownPerCopy[name] ?? name).join(', ')}
     FROM ${table}, generate_series($2::integer, $3::integer) n WHERE id = $1`,
    [model, from, to],
  );
}
