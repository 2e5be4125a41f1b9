import type { QueryRunner } from 'typeorm';
import { migrations } from '../../../src/database/migrations';
import { testDatabase, type TestDatabase } from '../support/database';

/** What a database that an earlier version filled holds, after the migrations that change rows. */
const before = '1764000000070';
let db: TestDatabase;
let runner: QueryRunner;
const run = async (wanted: (time: string) => boolean) => {
  for (const Migration of migrations) if (wanted(Migration.name.slice(-13))) await new Migration().up(runner);
};

beforeAll(async () => {
  db = await testDatabase();
  runner = db.dataSource.createQueryRunner();
  await db.sql('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await run((time) => time < before);
  await runner.query(`SET session_replication_role = replica;
    INSERT INTO people (id, agency_id, name, post, roles, active) VALUES ('h', 'a', '周', '', '{handler}', true), ('r', 'a', '方', '', '{reviewer}', false);
    INSERT INTO cases (id, agency_id, registration_number, source, source_detail, matter, act_kind, field, occurred_on, discovered_on, officer_ids, registered_by,
      registered_at, status, closed_on) SELECT id, 'a', id, '', '', '', 'penalty', '', '2026-01-01', '2026-01-01', '{h}', 'h', now(), 'x', closed
      FROM (VALUES ('court', '2026-06-01'::date), ('silent', '2026-06-01'), ('running', NULL)) AS c (id, closed);
    INSERT INTO executions (id, case_id, decision_id, result, performed_on, paid_yuan, surcharge_yuan, recorded_by) VALUES ('e', 'court', 'd', 'applied-to-court', '2026-05-20', 0, 0, 'h');
    INSERT INTO deadlines (id, case_id, kind, starts_on, due_on, count, unit, basis, provisional, met_on)
      SELECT id, case_id, kind, '2026-01-01', '2026-01-16', 15, 'calendar', '', false, met
      FROM (VALUES ('pay', 'court', 'pay', NULL::date), ('objection', 'silent', 'objection', NULL), ('publish', 'silent', 'publish', NULL), ('met', 'silent', 'decide', '2026-01-10'),
        ('open', 'running', 'pay', NULL)) AS d (id, case_id, kind, met);
    SET session_replication_role = DEFAULT`);
  await run((time) => time >= before);
}, 60_000);
afterAll(async () => {
  await runner?.release();
  await db?.close();
});

test('C13 limits left running in closed cases end with what happened; those that run on, and met ones, stay', async () => {
  const rows = await db.sql('SELECT id, met_on::text, ending FROM deadlines ORDER BY id');
  expect(rows.map(({ id, met_on, ending }) => [id, met_on, ending])).toEqual([
    ['met', '2026-01-10', null],
    ['objection', '2026-06-01', '案件已结案'],
    ['open', null, null],
    ['pay', '2026-05-20', '已申请人民法院强制执行'],
    ['publish', null, null],
  ]);
});

test('L9 people known before their history was kept count as they stood then', async () => {
  const rows = await db.sql('SELECT person_id, own_reviewer, officer, since::text FROM standings ORDER BY person_id');
  expect(rows).toEqual([
    { person_id: 'h', own_reviewer: false, officer: true, since: '-infinity' },
    { person_id: 'r', own_reviewer: false, officer: false, since: '-infinity' },
  ]);
});
