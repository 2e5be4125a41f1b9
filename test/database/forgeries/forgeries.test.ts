import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unvouchedTables, vouchedTables } from '../../../src/database/vouching/tables';
import { seal } from '../../../src/law/record/seal';
import { newKey, readSigner, signCheckpoint } from '../../../src/law/log';
import { forgeriesWorld } from './world';

type World = Awaited<ReturnType<typeof forgeriesWorld>>;
let world: World;
beforeAll(async () => {
  world = await forgeriesWorld();
}, 60_000);
afterAll(() => world?.close());

const tables = [...vouchedTables.keys()];
/** Another value of the same type. */
const other: Record<string, (column: string) => string> = {
  text: (c) => `coalesce(${c}, '') || '改'`,
  boolean: (c) => `NOT coalesce(${c}, false)`,
  integer: (c) => `coalesce(${c}, 0) + 1`,
  bigint: (c) => `coalesce(${c}, 0) + 1`,
  numeric: (c) => `coalesce(${c}, 0) + 1`,
  date: (c) => `coalesce(${c}, '2026-01-01') + 1`,
  'timestamp with time zone': (c) => `coalesce(${c}, '2026-01-01') + interval '1 s'`,
  jsonb: () => `'{"改":1}'`,
  ARRAY: (c) => `coalesce(${c}, '{}') || '改'::text`,
};

interface Column {
  name: string;
  type: string;
}
/** Columns that an UPDATE can set, without the key. */
const columnsOf = (table: string): Promise<Column[]> =>
  world.db.sql(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND identity_generation IS DISTINCT FROM 'ALWAYS'
     AND NOT column_name = ANY ($2)`,
    [table, vouchedTables.get(table)!.keyColumns],
  );
/** One row: the last by key. */
const one = (table: string) => `ctid = (SELECT max(ctid) FROM ${table})`;

test('issue 10: what was not touched is whole', async () => {
  expect(await world.forge('SELECT 1')).toEqual([]);
});

test('issue 10: every table is vouched for, or named with the reason', async () => {
  const all = await world.db.sql(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  expect(all.map(({ name }) => name).sort()).toEqual([...tables, ...unvouchedTables.keys()].sort());
});

describe.each(tables)('P4, issue 10 S1: rows of %s', (table) => {
  it('changed past the system are named with each column', async () => {
    for (const { name, type } of await columnsOf(table)) {
      const found = await world.forge(`UPDATE ${table} SET ${name} = ${other[type]!(name)} WHERE ${one(table)}`);
      const named = found.filter((line) => line.includes(`（${table}）`));
      expect([name, named]).toEqual([name, [expect.stringMatching(new RegExp(`：(.*、)?${name}(、| 与).*不符`))]]);
      expect(found.length - named.length).toBeLessThanOrEqual(1); // a paper and a piece of evidence are told once more
    }
  });

  it('deleted are named', async () => {
    const found = await world.forge(`DELETE FROM ${table} WHERE ${one(table)}`);
    expect(found.filter((line) => line.includes(`（${table}）`))).toEqual([expect.stringContaining('缺失')]);
  });

  it('added are named', async () => {
    const key = vouchedTables.get(table)!.keyColumns[0]!;
    const columns = [{ name: key, type: 'text' }, ...(await columnsOf(table))].map(({ name }) => name);
    const [{ type }] = await world.db.sql(
      `SELECT data_type AS type FROM information_schema.columns WHERE table_name = $1 AND column_name = $2`,
      [table, key],
    );
    const rest = vouchedTables
      .get(table)!
      .keyColumns.slice(1)
      .filter((name) => name !== 'position');
    const unique: Record<string, string> = {
      user_task_key: `'forged'`,
      registration_number: `'forged'`,
      message_id: `'forged'`,
      version: 'version + 1',
      status: `CASE WHEN '${table}' = 'decisions' THEN 'revoked' WHEN '${table}' = 'disclosures' THEN 'withdrawn' ELSE status END`,
      revoked_on: `'2026-03-12'`,
      revoked_reason: `'改'`,
      withdrawn_at: 'now()',
      withdrawn_reason: `'改'`,
      work_item_id: `'forged'`,
      request_id: `'forged'`,
    };
    const set = columns.filter((name) => name !== key || table !== 'outbox');
    const all = [...new Set([...set, ...rest])];
    const values = all.map((name) => (name === key ? other[type]!(name) : (unique[name] ?? name)));
    const found = await world.forge(
      `INSERT INTO ${table} (${all.join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${values.join(', ')} FROM ${table} WHERE ${one(table)}`,
    );
    expect(found.filter((line) => line.includes(`（${table}）`))).toEqual([expect.stringContaining('不是系统写入的')]);
  });
});

test('issue 10: tasks that were taken or drafted by statements of their own are no forgery', async () => {
  expect(await world.forge(`UPDATE work_items SET holder = 'tx.zhou', draft = '{}', draft_by = 'tx.zhou'`)).toEqual([]);
});

const last = '(SELECT max(sequence) FROM record)';
describe('P4, issue 10 S1: forgeries of the record', () => {
  it.each<[string, string, RegExp]>([
    ['an entry changed', `UPDATE record SET summary = '改' WHERE sequence = ${last}`, /✗ 记录第 \d+ 条：内容被改动/],
    ['its actor changed', `UPDATE record SET actor = 'tx.wu' WHERE sequence = ${last}`, /内容被改动/],
    ['its time changed', `UPDATE record SET at = at - interval '1 day' WHERE sequence = ${last}`, /内容被改动/],
    ['its case changed', `UPDATE record SET case_id = 'x' WHERE sequence = ${last}`, /内容被改动/],
    ['its digests changed', `UPDATE record SET wrote = '[]' WHERE wrote <> '[]'`, /内容被改动/],
    ['its salt changed', `UPDATE record SET salt = repeat('0', 32) WHERE sequence = ${last}`, /内容被改动/],
    ['the oldest entry deleted', `DELETE FROM record WHERE place = 0`, /日志中第 0 位的记录缺失/],
    ['one in the middle deleted', `DELETE FROM record WHERE place = 7`, /日志中第 7 位的记录缺失/],
    [
      'the last 5 cut off',
      `DELETE FROM record WHERE place > (SELECT max(place) - 5 FROM record)`,
      /记录被截短：.* 5 条/,
    ],
    ['all of it deleted', `DELETE FROM record`, /记录被截短/],
    [
      'two swapped',
      `UPDATE record SET place = 100000 WHERE place = 3; UPDATE record SET place = 3 WHERE place = 4;
       UPDATE record SET place = 4 WHERE place = 100000`,
      /与日志中的承诺值不符/,
    ],
    ['a place taken away', `UPDATE record SET place = NULL WHERE place = 5`, /日志中第 5 位的记录缺失/],
    [
      'one added with the signature of another',
      `INSERT INTO record (sequence, at, actor, act, summary, basis, details, salt, wrote, signature)
       SELECT 99999, at, actor, 'signed-in', summary, basis, details, salt, wrote, signature FROM record WHERE sequence = ${last}`,
      /✗ 记录第 99999 条：.*签名不符/,
    ],
    [
      'one added as if of the chain, with the head',
      `INSERT INTO record (sequence, at, actor, act, summary, basis, details, salt, wrote, previous_hash, hash)
       VALUES (99999, now(), 'x', 'x', '', '', '{}', '', '[]', repeat('0', 64), repeat('a', 64));
       UPDATE record_head SET sequence = 99999, hash = repeat('a', 64)`,
      /断开/,
    ],
  ])('%s', async (_name, statements, finding) => {
    const found = await world.forge(statements);
    expect(found.join('\n')).toMatch(finding);
  });

  it('one added, signed with a key of one’s own', async () => {
    const entry = { caseId: null, actor: 'tx.qin', act: 'signed-in', summary: '登录', basis: '', details: {} };
    const own = readSigner(newKey('test.example/log'));
    const { salt, signature } = seal(entry, { sequence: 99999, at: new Date(0) }, own);
    const found =
      await world.forge(`INSERT INTO record (sequence, at, actor, act, summary, basis, details, salt, wrote, signature)
      VALUES (99999, 'epoch', 'tx.qin', 'signed-in', '登录', '', '{}', '${salt}', '[]', '${signature}')`);
    expect(found).toEqual([expect.stringMatching(/记录第 99999 条：.*签名不符/)]);
  });
});

describe('P4, issue 10 S1: forgeries of the log’s files', () => {
  /** Changes a file, asks verify, puts it back. */
  async function withFile(path: string, change: (bytes: Buffer) => Buffer | null, kept: string[] = []) {
    const file = join(world.folder, path);
    const before = await readFile(file);
    const after = change(before);
    await (after ? writeFile(file, after) : rm(file));
    try {
      return await world.forge('SELECT 1', kept);
    } finally {
      await writeFile(file, before);
    }
  }
  const flipped = (bytes: Buffer) =>
    Buffer.concat([bytes.subarray(0, 40), Buffer.of(bytes[40]! ^ 1), bytes.subarray(41)]);
  const size = async () => Number((await world.log.files.checkpoint())!.split('\n')[1]);

  it.each([['tile/0/000'], ['tile/entries/000']])('%s changed, or gone', async (tile) => {
    const path = `log/${tile}.p/${await size()}`;
    expect(await withFile(path, flipped)).toEqual([expect.stringContaining(`日志文件 ${tile}`)]);
    expect(await withFile(path, () => null)).toEqual([expect.stringMatching(/日志文件 .*缺失/)]);
  });

  it('the checkpoint gone, changed, or signed by somebody else', async () => {
    expect(await withFile('log/checkpoint', () => null)).toEqual([expect.stringContaining('检查点文件')]);
    expect(
      await withFile('log/checkpoint', (text) => Buffer.from(text.toString().replace(/\n\d+\n/, '\n1\n'))),
    ).toEqual([expect.stringContaining('检查点无效')]);
    const own = readSigner(newKey('test.example/log'));
    expect(await withFile('log/checkpoint', () => Buffer.from(signCheckpoint(1, Buffer.alloc(32), own)))).toEqual([
      expect.stringContaining('检查点无效'),
    ]);
  });

  it('record, rows and log set back together: the checkpoint that a witness kept tells', async () => {
    const kept = (await world.log.files.checkpoint())!;
    const { key, forge } = { key: (await import('../../support/record-key')).testKey, forge: world.forge };
    const { fold, hashesOf } = await import('../../../src/law/log');
    const tile = await world.log.files.read({ level: 0, index: 0, width: await size() });
    const back = Buffer.from(signCheckpoint(8, fold(hashesOf(tile).slice(0, 8)), key));
    const file = join(world.folder, 'log/checkpoint');
    await writeFile(file, back);
    const found = await forge('DELETE FROM record WHERE place >= 8', [kept]);
    await writeFile(file, kept);
    expect(found.join('\n')).toMatch(/记录被截短/);
    expect(found.join('\n')).toMatch(/日志被退回：另行保存的检查点有 \d+ 条，现在公布的只有 8 条/);
  });

  it('a file of evidence changed, or gone', async () => {
    expect(await withFile('evidence-1', flippedShort)).toEqual([expect.stringContaining('证据 evidence-1')]);
    expect(await withFile('evidence-1', () => null)).toEqual([expect.stringContaining('文件缺失')]);
  });
  const flippedShort = (bytes: Buffer) => Buffer.concat([Buffer.of(bytes[0]! ^ 1), bytes.subarray(1)]);
});
