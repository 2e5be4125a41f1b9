import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeldBack } from '../../src/base/held-back';
import { createTurns } from '../../src/database';
import { createReconciler, type Reconciler } from '../../src/engine/reconcile';
import type { TokenMove } from '../../src/engine/engine-client';
import { caseRegisteredMessage } from '../../src/stages/intake';
import { messageAbout } from '../../src/ports/messages';
import { quiet, saveCase, testDatabase, type TestDatabase } from './support/database';

/** What the database makes of an engine that answers so; the real one: test/process/reconcile.test.ts. */
describe('L8 the engine compared with the database', () => {
  let db: TestDatabase;
  let reconciler: Reconciler;
  const running = new Set<string>();
  const moves: TokenMove[] = [];
  let refusesMove: Error | null = null;
  let answers = true;
  const engine = {
    async isRunning(key: string) {
      if (!answers) throw Object.assign(new Error('14 UNAVAILABLE: nobody there'), { code: 14 });
      return running.has(key);
    },
    cancel: async (key: string) => void running.delete(key),
    async moveTokens(move: TokenMove) {
      moves.push(move);
      if (refusesMove) throw refusesMove;
    },
    evaluate: async (id: string) => ({ output: null, version: 1, key: `key-of-${id}` }),
  };

  beforeAll(async () => {
    db = await testDatabase();
    const xml = readFileSync(join(__dirname, '../../bpmn/EnforcementCase.bpmn'), 'utf8');
    await db.unitOfWork.run(async (context) => {
      await saveCase(context);
      const model = { processId: 'EnforcementCase', name: '', version: 1, key: '1', xml };
      await context.models.save({ ...model, deployedAt: '2026-01-01T00:00:00Z' });
      const table = {
        kind: 'decision' as const,
        id: 'T',
        version: 1,
        key: 'key-of-T',
        file: 'T.dmn',
        sm3: 'a'.repeat(64),
      };
      await context.deployedFiles.enter({
        ...table,
        source: 'own',
        deployedBy: 'x',
        deployedAt: '2026-01-01T00:00:00Z',
        content: '',
      });
    });
    reconciler = createReconciler({
      ...{ unitOfWork: db.unitOfWork, client: engine, engineLook: null, clock: db.clock, log: quiet },
      inTurn: createTurns(db.dataSource, 'reconcile'),
      everyMs: 3_600_000,
    });
  });
  afterAll(async () => {
    await reconciler.stop();
    await db.close();
  });

  let jobs = 0;
  const done = (instance: string, elementId: string, variables = {}, caseId = 'case-1') => {
    jobs += 1;
    const place = {
      processInstanceKey: instance,
      processId: 'EnforcementCase',
      elementId,
      elementInstanceKey: `${2_000 + jobs}`,
    };
    return db.unitOfWork.once({ key: `${jobs}`, type: 'x', userTaskKey: null, caseId, place }, async () => variables);
  };
  const look = async () => {
    while (!(await reconciler.look()));
  };
  const actsOf = async (caseId = 'case-1') =>
    (
      await db.sql(`SELECT act FROM record WHERE case_id = $1 AND act LIKE 'process-%' ORDER BY sequence`, [caseId])
    ).map(({ act }) => act);
  const messages = (caseId = 'case-1') =>
    db.sql(`SELECT message_id FROM outbox WHERE correlation_key = $1 ORDER BY id`, [caseId]);
  const begin = (caseId: string) =>
    db.unitOfWork.run(async ({ outbox }) =>
      outbox.publish(messageAbout(caseRegisteredMessage, caseId, caseId, { caseId, officers: ['tx.zhou'] })),
    );
  const sent = () => db.sql('UPDATE outbox SET sent_at = $1 WHERE sent_at IS NULL', [db.clock.now()]);

  it('G11 an instance that the engine has is left alone, and nothing is concluded while it does not answer', async () => {
    await begin('case-1');
    await sent();
    running.add('1001');
    await done('1001', 'RegisterCaseTask');
    await done('1001', 'CheckCredentialsTask');
    await done('1001', 'FilingDecisionTask');
    await look();
    await look();
    answers = false;
    await expect(reconciler.look()).rejects.toThrow('UNAVAILABLE');
    answers = true;
    expect(await actsOf()).toEqual([]);
  });

  it('G11 said twice to be gone, it is lost: no job of it takes effect, and another one is asked for once', async () => {
    running.delete('1001');
    await look();
    expect(await actsOf()).toEqual([]);
    await look();
    await look();
    expect(await actsOf()).toEqual(['process-lost']);
    expect(await messages()).toHaveLength(2);
    await expect(done('1001', 'RecordFilingTask', { filed: true })).rejects.toThrow(HeldBack);
  });

  it('the first job of the new instance is held back until its tokens stand where the lost ones stood', async () => {
    running.add('1002');
    await expect(done('1002', 'RegisterCaseTask')).rejects.toThrow(HeldBack);
    const from = `${2_000 + jobs}`;
    await look();
    expect(moves).toEqual([
      {
        processInstanceKey: '1002',
        from,
        to: ['FilingDecisionTask'],
        variables: { caseId: 'case-1', officers: ['tx.zhou'] },
      },
    ]);
    expect(await actsOf()).toEqual(['process-lost', 'process-resumed']);
    const [{ process_instance_key: key }] = await db.sql(`SELECT process_instance_key FROM cases WHERE id = 'case-1'`);
    expect(key).toBe('1002');
    await done('1002', 'RecordFilingTask', { filed: true });
    await look();
    await look();
    expect(moves).toHaveLength(1);
  });

  it('killed between the engine and the database, the move counts once', async () => {
    running.delete('1002');
    await look();
    await look();
    running.add('1003');
    await expect(done('1003', 'RegisterCaseTask')).rejects.toThrow(HeldBack);
    const from = `${2_000 + jobs}`;
    refusesMove = new Error(`5 NOT_FOUND: no element instance with key '${from}'`);
    await look();
    refusesMove = null;
    expect(moves.at(-1)).toMatchObject({ processInstanceKey: '1003', from, to: ['InvestigationTask'] });
    expect((await actsOf()).filter((act) => act === 'process-resumed')).toHaveLength(2);
  });

  it('the instance that goes on is lost, too: the case goes on all the same', async () => {
    running.delete('1003');
    await look();
    await look();
    running.add('1004');
    await expect(done('1004', 'RegisterCaseTask')).rejects.toThrow(HeldBack);
    running.delete('1004');
    refusesMove = new Error(`5 NOT_FOUND: no process instance with key '1004'`);
    await look();
    refusesMove = null;
    await look();
    await look();
    running.add('1005');
    await expect(done('1005', 'RegisterCaseTask')).rejects.toThrow(HeldBack);
    await look();
    expect(moves.at(-1)).toMatchObject({ processInstanceKey: '1005', to: ['InvestigationTask'] });
    const [{ process_instance_key: key }] = await db.sql(`SELECT process_instance_key FROM cases WHERE id = 'case-1'`);
    expect(key).toBe('1005');
  });

  it('one that ended as it should is no loss', async () => {
    await db.unitOfWork.run((context) => saveCase(context, 'case-2'));
    await begin('case-2');
    await sent();
    running.add('1010');
    await done('1010', 'RegisterCaseTask', {}, 'case-2');
    await done('1010', 'CheckCredentialsTask', {}, 'case-2');
    await done('1010', 'FilingDecisionTask', {}, 'case-2');
    await done('1010', 'RecordFilingTask', { filed: false }, 'case-2');
    running.delete('1010');
    await look();
    await look();
    expect(await actsOf('case-2')).toEqual([]);
    const [{ ended_at: ended }] = await db.sql(`SELECT ended_at FROM process_runs WHERE process_instance_key = '1010'`);
    expect(ended).not.toBeNull();
  });

  it('a message that began nothing within a minute leaves once more, under a new id', async () => {
    await db.unitOfWork.run((context) => saveCase(context, 'case-3'));
    await begin('case-3');
    await look();
    await sent();
    await look();
    expect(await messages('case-3')).toHaveLength(1);
    db.clock.set('2026-03-10T02:05:00.000Z');
    await look();
    await look();
    expect(await messages('case-3')).toEqual([
      { message_id: 'case-registered:case-3' },
      { message_id: 'case-registered:case-3:again:1' },
    ]);
    expect(await actsOf('case-3')).toEqual(['process-unheard']);
    expect(reconciler.inWords()).toBeNull();
  });
});
