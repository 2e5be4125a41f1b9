import { testKey } from '../support/record-key';
import { Client } from 'pg';
import { createFileStore, createUnitOfWork } from '../../src/database';
import { runWorker } from '../../src/host';
import type { Variables } from '../../src/ports/context';
import { type TestUnitOfWork, withStores } from '../support/database-stores';
import { memoryRules } from '../support/memory-rules';
import { sampleCase, sampleDefence, sampleEvidence, sampleNotice } from '../support/samples';
import { until } from '../../src/base/patience';
import determineReviewScope from '../../workers/enforcement-case/determine-review-scope';
import { quiet, saveCase, testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
let unitOfWork: TestUnitOfWork;
beforeAll(async () => {
  db = await testDatabase();
  const surroundings = {
    rules: memoryRules(),
    files: createFileStore('/nowhere'),
    clock: db.clock,
    log: quiet,
    key: testKey,
  };
  unitOfWork = withStores(db.dataSource, createUnitOfWork(db.dataSource, surroundings));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => db?.close());

/** One act holds the case; `open` is started meanwhile and waits for it; then the act changes the case and commits. */
async function whileHeld<T>(caseId: string, open: () => Promise<T>): Promise<T> {
  let holds!: () => void;
  const held = new Promise<void>((resolve) => (holds = resolve));
  let goOn!: () => void;
  const released = new Promise<void>((resolve) => (goOn = resolve));
  const first = unitOfWork.run(async ({ storage, cases, notices, defences }) => {
    const { case: row } = await storage.open(caseId, { hold: true });
    holds();
    await released;
    await cases.save({ ...row, status: 'noticed' });
    const noticeId = `notice-of-${caseId}`;
    const notice = { id: noticeId, caseId, findingsId: `findings-of-${caseId}`, number: caseId };
    await notices.save(sampleNotice(notice));
    await defences.save(sampleDefence({ id: `defence-of-${caseId}`, caseId, noticeId }));
  });
  await held;
  const opened = open();
  const waiting = () =>
    db.sql(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
  const patience = { timeoutMs: 10_000, everyMs: 10 };
  await until('the second to wait for the case', async () => (await waiting()).length > 0, patience);
  goOn();
  await first;
  return opened;
}

describe('a case that is opened while another transaction holds it', () => {
  it('is seen as the other one left it: the case itself and the rows of every table', async () => {
    await unitOfWork.run((context) => saveCase(context, 'case-1'));
    const content = await whileHeld('case-1', () =>
      unitOfWork.run(({ storage }) => storage.open('case-1', { hold: true })),
    );
    expect(content.case.status).toBe('noticed');
    expect([content.rows.notices, content.rows.defences].map((rows) => rows!.map(({ id }) => id))).toEqual([
      ['notice-of-case-1'],
      ['defence-of-case-1'],
    ]);
  });

  it('is seen so by a job, too, whose case is opened together with it', async () => {
    await unitOfWork.run((context) => saveCase(context, 'case-2'));
    const job = { key: 'waits', type: 'test', userTaskKey: null, caseId: 'case-2' };
    const outcome = await whileHeld('case-2', () =>
      unitOfWork.once(job, async ({ storage }) => {
        const { case: row, rows } = await storage.open('case-2', { hold: true });
        return { status: row.status, defences: rows.defences!.length };
      }),
    );
    expect(outcome).toEqual({ kind: 'completed', variables: { status: 'noticed', defences: 1 } });
  });

  it('is opened at once by whoever only looks into it, as it was', async () => {
    await unitOfWork.run((context) => saveCase(context, 'case-3'));
    const status = await unitOfWork.run(async ({ storage }) => {
      await storage.open('case-3', { hold: true });
      return unitOfWork.run(async (other) => (await other.storage.open('case-3', { hold: false })).case.status);
    });
    expect(status).toBe(sampleCase().status);
  });
});

describe('what many acts keep at once', () => {
  it('stands there whole', async () => {
    await unitOfWork.run((context) => saveCase(context, 'case-5'));
    const ids = Array.from({ length: 20 }, (_, n) => `at-once-${n}`);
    const keep = (id: string) =>
      unitOfWork.run(async ({ evidence, record, outbox }) => {
        await evidence.save(sampleEvidence({ id, caseId: 'case-5' }));
        record.append({ caseId: 'case-5', actor: 'tx.zhou', act: 'worked', summary: id, basis: '', details: {} });
        const message = { correlationKey: 'case-5', messageId: id, variables: {}, timeToLive: 1000 };
        outbox.publish({ name: 'case-registered', ...message });
      });
    await Promise.all(ids.map(keep));
    const content = await unitOfWork.run(({ storage }) => storage.open('case-5', { hold: false }));
    expect(content.rows.evidence!.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const sent = await db.sql(`SELECT message_id FROM outbox WHERE correlation_key = 'case-5'`);
    expect(sent.map(({ message_id }) => message_id).sort()).toEqual([...ids].sort());
    const said = await unitOfWork.run(({ record }) => record.ofCase('case-5'));
    const acts = said.filter(({ act }) => act !== 'step-kept');
    expect(acts.map(({ summary }) => summary).sort()).toEqual([...ids].sort());
  });
});

describe('round trips', () => {
  it('are three for an automatic job of six statements, which changes rows and appends: nothing waits that need not', async () => {
    await unitOfWork.run(async (context) => {
      await saveCase(context, 'case-4');
      await context.cases.save(sampleCase({ id: 'case-4', registrationNumber: 'DJ-case-4', status: 'noticed' }));
    });
    const send = Client.prototype.query as (...args: unknown[]) => Promise<unknown>;
    const before: number[] = [];
    let answers = 0;
    const counting = function (this: Client, ...args: unknown[]) {
      before.push(answers);
      return Reflect.apply(send, this, args).finally(() => (answers += 1));
    };
    const asked = jest.spyOn(Client.prototype, 'query') as unknown as jest.SpyInstance<unknown, unknown[]>;
    asked.mockImplementation(counting);
    const job = { key: 'counted', processInstanceKey: '1', processId: 'P', elementId: 'Task', elementInstanceKey: '2' };
    const work = { caseId: 'case-4', input: { findingsId: 'findings-of-case-4' }, job };
    const ref = { key: job.key, type: 'determine-review-scope', userTaskKey: null, caseId: 'case-4' };
    const outcome = await unitOfWork.once(
      ref,
      async (context) => (await runWorker(context, determineReviewScope, work)) as Variables,
    );
    const sent = asked.mock.calls as unknown as [string | { text: string }][];
    const statements = sent.map(([statement]) => (typeof statement === 'string' ? statement : statement.text).trim());
    expect(statements).toEqual([
      'BEGIN',
      expect.stringMatching(/begin_job/),
      expect.stringMatching(/^SELECT jsonb_build_object/),
      expect.stringMatching(/^WITH [^]*INTO cases [^]*INTO scope_findings [^]*nextval/),
      expect.stringMatching(/^WITH [^]*UPDATE inbox[^]*INSERT INTO record /),
      'COMMIT',
    ]);
    expect(before).toEqual([0, 0, 0, 3, 4, 4]);
    expect(outcome).toMatchObject({ kind: 'completed', variables: { major: false } });
    expect((await unitOfWork.run(({ cases }) => cases.get('case-4'))).status).toBe('deciding');
  });
});
