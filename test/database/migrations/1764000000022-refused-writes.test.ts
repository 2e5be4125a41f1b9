import { Client } from 'pg';
import { createFileStore } from '../../../src/database/files';
import { enterRefusedWrites } from '../../../src/database/log/refused-writes';
import { recordLog } from '../../support/record-log';
import { testKey } from '../../support/record-key';
import { sampleDecision, sampleScope } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, 'attacked');
    await context.scopeFindings.save(
      sampleScope({ id: 'scope', caseId: 'attacked', findingsId: 'findings-of-attacked', major: true }),
    );
  });
});
afterAll(() => db?.close());

/** What the integrator does each second. */
const integrated = () => enterRefusedWrites(db.dataSource, testKey, db.clock.now());
const attempts = () =>
  db.sql(`SELECT summary, details FROM record WHERE act = 'gate-attempt-refused' ORDER BY sequence`);

const forged = `INSERT INTO decisions (id, case_id, number, outcome, findings_id, penalty, scope_finding_id, major, decided_by, decided_on, reason, status)
  SELECT 'forged', 'attacked', '甲1号', outcome, id, penalty, 'scope', true, 'tx.qin', '2026-03-10', '同意', 'effective' FROM findings WHERE case_id = 'attacked'`;

test('L2 SQL round the gate fails, warns in words, and stands in the record soon after although it was rolled back', async () => {
  const warned: string[] = [];
  const client = new Client({ connectionString: db.url });
  client.on('notice', ({ message }) => warned.push(message!));
  await client.connect();
  await expect(client.query(forged)).rejects.toThrow('major_decision_is_reviewed');
  await client.end();
  expect(warned).toEqual([expect.stringContaining('未经法制审核或者审核未通过，不得作出决定（行政处罚法第五十八条）')]);
  expect(await attempts()).toEqual([]);
  await integrated();
  expect(await attempts()).toEqual([
    { summary: expect.stringContaining('数据库拒绝了1次'), details: { where: 'database', count: 1 } },
  ]);
});

test('L2, P4 the trace is entered once, and further attempts are counted together', async () => {
  await integrated();
  expect(await attempts()).toHaveLength(1);
  await expect(db.sql(`UPDATE scope_findings SET major = false WHERE id = 'scope'`)).rejects.toThrow(
    'the row is final',
  );
  await expect(db.sql('DELETE FROM record')).rejects.toThrow('append-only');
  await integrated();
  expect((await attempts()).slice(1)).toEqual([expect.objectContaining({ details: { where: 'database', count: 2 } })]);
});

test('a decision that is in order warns nobody and counts nothing', async () => {
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, 'minor');
    await context.scopeFindings.save(
      sampleScope({ id: 'scope-minor', caseId: 'minor', findingsId: 'findings-of-minor', major: false }),
    );
    await context.decisions.save(
      sampleDecision({ id: 'fine', caseId: 'minor', findingsId: 'findings-of-minor', scopeFindingId: 'scope-minor' }),
    );
  });
  await integrated();
  expect(await attempts()).toHaveLength(2);
});

test('L2 whoever verifies the record is told of the attempts, and the record is whole', async () => {
  const { said } = await recordLog(db.dataSource, '/nowhere').verify(createFileStore('/nowhere'));
  expect(said.split('\n')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('✓ 记录完整'),
      expect.stringContaining('绕过法制审核的尝试被拒绝'),
      expect.stringContaining('数据库拒绝了2次'),
    ]),
  );
});
