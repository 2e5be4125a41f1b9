import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import {
  createAccountStore,
  createDataSource,
  createFileStore,
  createUnitOfWork,
  grantRoles,
} from '../../src/database';
import { enterRefusedWrites } from '../../src/database/log/refused-writes';
import { recordLog } from '../support/record-log';
import { testKey } from '../support/record-key';
import { withStores } from '../support/database-stores';
import { qin, sampleScope } from '../support/samples';
import { quiet, saveCase, testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
let application: DataSource;
let client: Client;
let reader: Client;
const roles = { application: '', reader: '' };
beforeAll(async () => {
  db = await testDatabase();
  for (const role of ['application', 'reader'] as const) {
    roles[role] = `${role}_${Date.now().toString(36)}`;
    await db.sql(`CREATE ROLE ${roles[role]} LOGIN PASSWORD 'x'`);
  }
  await grantRoles(db.dataSource, roles);
  const as = (role: string) => db.url.replace(/\/\/[^@]+@/, `//${role}:x@`);
  application = await createDataSource(as(roles.application), quiet);
  client = new Client({ connectionString: as(roles.application) });
  reader = new Client({ connectionString: as(roles.reader) });
  await Promise.all([client.connect(), reader.connect()]);
});
afterAll(async () => {
  await application?.destroy();
  await Promise.all([client?.end(), reader?.end()]);
  for (const role of Object.values(roles)) await db.sql(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await db?.close();
});

test('issue 10: the application does its work in its own role, the record and its log included', async () => {
  const rules = { evaluate: () => Promise.reject(new Error('no rules')) };
  const around = { rules, files: createFileStore('/nowhere'), clock: db.clock, log: quiet, key: testKey };
  const unitOfWork = withStores(application, createUnitOfWork(application, around));
  await unitOfWork.run(async (context) => {
    await saveCase(context);
    await context.people.save(qin());
    await context.numbers.next('tianxin-education', 'case', 2026);
    const scope = sampleScope({ findingsId: 'findings-of-case-1' });
    await context.scopeFindings.save(scope);
    context.outbox.publish({ name: 'n', correlationKey: 'c', messageId: 'm', variables: {}, timeToLive: 1 });
  });
  await unitOfWork.once({ key: 'j', type: 't', userTaskKey: null, caseId: 'case-1' }, async () => ({}));
  const accounts = createAccountStore(application, around);
  await accounts.setPassword('tx.qin', 'mingfa-2026');
  await accounts.revokeToken(await accounts.issueToken('tx.qin', '2027-01-01T00:00:00.000Z'));
  await expect(client.query(`UPDATE scope_findings SET reason = '改'`)).rejects.toThrow('the row is final');
  await enterRefusedWrites(application, testKey, db.clock.now());
  expect(await recordLog(application, `/tmp/mingfa-roles-${process.pid}`).integrate()).toBeGreaterThan(0);
});

test.each([
  ['switch a trigger off', 'ALTER TABLE decisions DISABLE TRIGGER ALL'],
  ['switch all triggers off', `SET session_replication_role = replica`],
  ['drop a constraint', 'ALTER TABLE decisions DROP CONSTRAINT major_decision_is_reviewed'],
  [
    'replace a function',
    `CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
  ],
  ['empty a table', 'TRUNCATE record'],
  ['empty the outbox', 'TRUNCATE outbox'],
  ['delete an entry', 'DELETE FROM record'],
  ['delete a case', 'DELETE FROM cases'],
  ['change an entry', `UPDATE record SET summary = '改'`],
  ['set the head back', 'UPDATE record_head SET sequence = 0'],
  ['count refused writes back', `SELECT setval('refused_writes', 0)`],
  [
    'write a standing',
    `INSERT INTO standings (person_id, agency_id, own_reviewer, officer, since) VALUES ('x', 'x', true, true, now())`,
  ],
])('issue 10: the application’s role can’t %s', async (_what, statement) => {
  await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner|append-only|rows are kept/);
});

test.each([
  `UPDATE cases SET matter = ''`,
  `INSERT INTO tokens VALUES ('x', 'tx.qin', 'x', now())`,
  'DELETE FROM tokens',
])('issue 10: who verifies or supervises only reads: %s', async (statement) => {
  await expect(reader.query(statement)).rejects.toThrow('permission denied');
  expect((await reader.query('SELECT count(*) FROM record')).rowCount).toBe(1);
});

test('issue 10: not even the owner empties what is append-only', async () => {
  for (const table of ['record', 'outbox', 'standings', 'inbox', 'decisions'])
    await expect(db.sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only|rows are kept/);
});
