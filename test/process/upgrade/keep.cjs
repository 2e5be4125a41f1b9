const { execFileSync } = require('node:child_process');
const { cpSync, mkdirSync, readlinkSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { endProcess } = require('../../../src/local/processes');

/** Database, evidence files and the engine's data, as they lie on disk when all has ended; and which case is where. */
async function keepInstallation(world, { schema, cases, into }) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'database.sql'), [...schema, ...(await rowsOf(world.dataSource))].join('\n'));
  const files = await world.unitOfWork.run(async (context) => dirname(context.files.absolute('evidence')));
  cpSync(files, join(into, 'files'), { recursive: true });

  const pid = world.broker.pid();
  const folder = readlinkSync(`/proc/${pid}/cwd`);
  const leftAt = (await world.broker.clock.now()).toISOString();
  await endProcess(pid, 'SIGTERM', 60_000);
  cpSync(join(folder, 'data'), join(into, 'engine'), { recursive: true });

  const archive = `${into}.tar.gz`;
  execFileSync('tar', ['--sort=name', '-I', 'gzip -9', '-cf', archive, '-C', into, '.']);
  writeFileSync(`${into}.json`, `${JSON.stringify({ leftAt, cases }, null, 2)}\n`);
}

/** All rows as SQL, every value as text; foreign keys and triggers rest meanwhile, the rows passed them before. */
async function rowsOf(dataSource) {
  const statements = ['SET session_replication_role = replica;'];
  const tables = await dataSource.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  for (const { name } of tables) {
    const columns = (
      await dataSource.query(
        `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
        [name],
      )
    ).map((column) => `"${column.name}"`);
    const values = columns.map((column) => `quote_nullable(${column}::text)`).join(`, `);
    const rows = await dataSource.query(`SELECT concat_ws(', ', ${values}) AS row FROM "${name}" ORDER BY ctid`);
    const insert = `INSERT INTO "${name}" (${columns.join(', ')}) OVERRIDING SYSTEM VALUE VALUES`;
    statements.push(`DELETE FROM "${name}";`); // what the migrations put there
    for (const { row } of rows) statements.push(`${insert} (${row});`);
  }
  const sequences = await dataSource.query(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  for (const { name } of sequences) {
    const [{ value, called }] = await dataSource.query(
      `SELECT last_value AS value, is_called AS called FROM "${name}"`,
    );
    statements.push(`SELECT setval('"${name}"', ${value}, ${called});`);
  }
  return [...statements, 'RESET session_replication_role;', ''];
}

module.exports = { keepInstallation };
