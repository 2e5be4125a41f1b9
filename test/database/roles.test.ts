import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import {
  createAccountStore,
  createDataSource,
  createFileStore,
  createPartsRegister,
  createPasskeyStore,
  createTaskQueue,
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

test('issue 10: beside the record, too: passkeys, tasks, drafts, filters, tallies, deployments, living parts', async () => {
  const around = { clock: db.clock, log: quiet, key: testKey };
  const rules = { evaluate: () => Promise.reject(new Error('no rules')) };
  const unitOfWork = createUnitOfWork(application, { ...around, rules, files: createFileStore('/nowhere') });
  const at = '2026-03-01T02:00:00.000Z';
  await unitOfWork.run(async ({ drafts, savedFilters, tallies, deploymentRuns, deployedFiles, cases, storage }) => {
    const draft = { personId: 'tx.qin', subject: 'case-1', form: 'f' };
    await drafts.keep(draft, {}, new Date(at));
    await drafts.drop(draft);
    await savedFilters.save({ personId: 'tx.qin', name: 'f', asked: {}, isDefault: true });
    await savedFilters.remove('tx.qin', 'f');
    const tally = { actor: 'tx.qin', caseId: 'case-1', act: 'a', about: '' };
    await tallies.first(tally);
    await tallies.again(tally);
    await tallies.settle();
    await deploymentRuns.end(await deploymentRuns.begin());
    const thing = { kind: 'form' as const, id: 'f', version: 1, key: '1' };
    const file = {
      file: 'f',
      sm3: 'a'.repeat(64),
      source: 'own' as const,
      content: '',
      deployedBy: 'x',
      deployedAt: at,
    };
    await deployedFiles.enter({ ...thing, ...file });
    await deployedFiles.enterForeign(thing, at);
    await cases.keepRequest('case-1', 'b'.repeat(64));
    const item = {
      ...{ id: 'item', caseId: 'case-1', processInstanceKey: '1', processId: 'p', elementId: 'e', variables: {} },
      ...{ refusal: '', offeredAt: at, holder: null, draft: null, draftBy: null, state: 'open', endedAt: null },
    };
    storage.keep({ caseId: 'case-1', case: null, party: null, rows: { work_items: [item] } });
  });
  const passkeys = createPasskeyStore(application, around);
  await passkeys.challenge('c', new Date('2027-01-01T00:00:00.000Z'));
  expect(await passkeys.redeem('c', new Date(at))).toBe(true);
  await passkeys.add({ id: 'p', personId: 'tx.qin', name: 'p', publicKey: 'p', counter: 0, addedAt: at });
  await passkeys.used('p', 1);
  await passkeys.remove('tx.qin', 'p', new Date(at));
  const worked = await createTaskQueue(application, around).work('check', async (work) => {
    await work.found('item', '1');
    await work.checked('item');
    await work.gone('item');
    return true;
  });
  expect(worked).toBe(true);
  const parts = createPartsRegister(application);
  await parts.beat({ id: 'x', parts: ['http'], jobTypes: [] });
  await parts.leave('x');
  const ended = await db.sql(`SELECT state FROM work_items WHERE id = 'item'`);
  expect(ended).toEqual([{ state: 'gone' }]);
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
  ['delete a signature', 'DELETE FROM signatures'],
  ['delete a passkey', 'DELETE FROM passkeys'],
  ['change a deployment', `UPDATE deployments SET content = ''`],
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
