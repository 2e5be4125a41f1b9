import { setTimeout as wait } from 'node:timers/promises';
import { StatementRefused } from '../../src/database/errors';
import type { Deadline } from '../../src/law/case/deadline';
import { BusinessError } from '../../src/base/business-error';
import type { TestContext } from '../support/database-stores';
import { sampleCase } from '../support/samples';
import { saveCase, testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run((context) => saveCase(context));
});
afterAll(() => db?.close());

const entry = (act: string) => ({ caseId: 'case-1', actor: 'tx.zhou', act, summary: '办理', basis: '', details: {} });
const message = (messageId: string) => ({
  name: 'case-registered' as const,
  correlationKey: 'case-1',
  messageId,
  variables: {},
  timeToLive: 1000,
});
const number = () => db.sql(`SELECT last FROM number_series WHERE series = 'decision'`).then(([row]) => row?.last ?? 0);
/** Beside what the sample people and rows without an act leave. */
const acts = () =>
  db
    .sql(`SELECT act FROM record WHERE act NOT IN ('password-set', 'step-kept', 'rows-found') ORDER BY sequence`)
    .then((rows) => rows.map(({ act }) => act));
const messages = () =>
  db.sql('SELECT message_id FROM outbox ORDER BY id').then((rows) => rows.map(({ message_id }) => message_id));

const limits = () => db.sql('SELECT id FROM deadlines ORDER BY position').then((rows) => rows.map(({ id }) => id));
const limit = (id: string): Deadline => ({
  id,
  caseId: 'case-1',
  kind: 'decide',
  startsOn: '2026-03-02',
  dueOn: '2026-05-31',
  count: 90,
  unit: 'calendar',
  warningDays: 18,
  basis: '',
  provisional: false,
  metOn: null,
  ending: null,
});

/** An effect on four tables: a row of the case, an entry, a message, a number taken. */
async function effect({ deadlines, numbers, record, outbox }: TestContext, word: string) {
  await deadlines.save(limit(word));
  record.append(entry(word));
  outbox.publish(message(word));
  return { number: await numbers.next('tianxin-education', 'decision', 2026) };
}

describe('an act that is tried out', () => {
  const left = async () => [await number(), await acts(), await messages(), await limits()];

  it('leaves nothing, neither what it wrote at once nor what it kept for the end; what follows commits', async () => {
    const before = await left();
    await db.unitOfWork.run(async (context) => {
      await context.tryOut(async ({ record, outbox, numbers, storage }) => {
        record.append(entry('tried'));
        outbox.publish(message('tried'));
        await numbers.next('tianxin-education', 'decision', 2026);
        const { case: row } = await storage.open('case-1', { hold: true });
        storage.keep({ caseId: row.id, case: { ...row, matter: '试办' }, party: null, rows: {} });
      });
      await context.numbers.next('tianxin-education', 'notice', 2025);
    });
    expect(await left()).toEqual(before);
    expect((await db.unitOfWork.run(({ cases }) => cases.get('case-1'))).matter).not.toBe('试办');
    expect(await db.sql(`SELECT last FROM number_series WHERE series = 'notice' AND year = 2025`)).toEqual([
      { last: 1 },
    ]);
  });

  it('tells its refusal, and even a statement that PostgreSQL refuses does not end the transaction', async () => {
    await db.unitOfWork.run(async (context) => {
      const refused = new BusinessError('TASK_REFUSED', '理由未写');
      await expect(context.tryOut(() => Promise.reject(refused))).rejects.toBe(refused);
      const twice = ({ record }: Pick<TestContext, 'record'>) => record.ofCase('\u0000');
      await expect(context.tryOut(twice)).rejects.toThrow();
      await context.numbers.next('tianxin-education', 'notice', 2025);
    });
    expect(await db.sql(`SELECT last FROM number_series WHERE series = 'notice' AND year = 2025`)).toEqual([
      { last: 2 },
    ]);
  });
});

describe('one transaction', () => {
  it('commits rows, record and messages together', async () => {
    await db.unitOfWork.run((context) => effect(context, 'together'));
    expect([await number(), await acts(), await messages()]).toEqual([1, ['together'], ['together']]);
    expect(await limits()).toEqual(['together']);
  });

  it('leaves nothing of an act that failed after its effect', async () => {
    const before = [await number(), await acts(), await messages(), await limits()];
    const crash = db.unitOfWork.run(async (context) => {
      await effect(context, 'crashed');
      throw new Error('crash before commit');
    });
    await expect(crash).rejects.toThrow('crash before commit');
    expect([await number(), await acts(), await messages(), await limits()]).toEqual(before);
  });

  it('writes a message with the same id once', async () => {
    await db.unitOfWork.run(async ({ outbox }) => outbox.publish(message('same')));
    await db.unitOfWork.run(async ({ outbox }) => outbox.publish(message('same')));
    expect((await messages()).filter((id) => id === 'same')).toEqual(['same']);
  });

  it('lets acts on one case happen one after the other', async () => {
    const order: string[] = [];
    const act = (name: string, pause: number) =>
      db.unitOfWork.run(async ({ cases, storage }) => {
        const { case: row } = await storage.open('case-1', { hold: true });
        order.push(`${name} begins`);
        await wait(pause);
        await cases.save({ ...row, sourceDetail: row.sourceDetail + name });
        order.push(`${name} ends`);
      });
    await Promise.all([act('a', 30), act('b', 0), act('c', 10)]);
    expect(order.map((word) => word.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
    const { sourceDetail } = await db.unitOfWork.run(({ cases }) => cases.get('case-1'));
    expect([...sourceDetail.slice(-3)].sort().join('')).toBe('abc');
  });

  it('is taken back when the act refuses before PostgreSQL has answered anything', async () => {
    const refused = new BusinessError('NOT_ALLOWED_NOW');
    const refuse = () => db.unitOfWork.run(() => Promise.reject(refused));
    for (let time = 0; time < 5; time += 1) await expect(refuse()).rejects.toBe(refused);
    const left = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
    expect(await db.sql(left)).toEqual([]);
  });

  it('lets an act ask several stores at once', async () => {
    const order: number[] = [];
    await db.unitOfWork.run(({ numbers }) =>
      Promise.all([1, 2, 3].map(async () => order.push(await numbers.next('tianxin-education', 'notice', 2026)))),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  it('writes nothing that an act began without waiting for it', async () => {
    let late!: Promise<void>;
    const act = db.unitOfWork.run(async ({ cases, numbers, people }) => {
      const [row, person] = [await cases.get('case-1'), await people.get('tx.zhou')];
      const failing = cases.get('absent');
      late = failing
        .catch(() => undefined)
        .then(async () => {
          await cases.save({ ...row, sourceDetail: 'too late' });
          await people.save({ ...person, post: 'too late' });
        });
      late.catch(() => undefined);
      await Promise.all([failing, numbers.next('tianxin-education', 'review', 2026)]);
    });
    await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await late.catch(() => undefined);
    expect((await db.unitOfWork.run(({ cases }) => cases.get('case-1'))).sourceDetail).not.toBe('too late');
    expect((await db.unitOfWork.run(({ people }) => people.get('tx.zhou'))).post).not.toBe('too late');
    expect(await db.sql(`SELECT * FROM number_series WHERE series = 'review'`)).toEqual([]);
  });

  it('writes nothing of a refused act that it began without waiting for it', async () => {
    let late!: Promise<void>;
    const outcome = await db.unitOfWork.once(
      { key: 'late', type: 'test', userTaskKey: 'late' },
      async ({ cases, people }) => {
        const [row, person] = [await cases.get('case-1'), await people.get('tx.zhou')];
        late = cases
          .get('case-1')
          .then(() => cases.get('case-1'))
          .then(async () => {
            await cases.save({ ...row, sourceDetail: 'too late' });
            await people.save({ ...person, post: 'too late' });
          });
        late.catch(() => undefined);
        throw new BusinessError('TASK_REFUSED');
      },
    );
    expect(outcome.kind).toBe('error');
    await late.catch(() => undefined);
    expect((await db.unitOfWork.run(({ cases }) => cases.get('case-1'))).sourceDetail).not.toBe('too late');
    expect((await db.unitOfWork.run(({ people }) => people.get('tx.zhou'))).post).not.toBe('too late');
  });

  it('refuses a context whose transaction has ended', async () => {
    const kept = await db.unitOfWork.run(async (context) => context);
    await expect(kept.cases.get('case-1')).rejects.toThrow('has ended');
  });

  it('runs the victim of a deadlock again', async () => {
    await db.unitOfWork.run((context) => saveCase(context, 'case-2'));
    let tries = 0;
    let met: () => void;
    const bothHold = new Promise<void>((resolve) => (met = resolve));
    const act = (first: string, second: string) =>
      db.unitOfWork.run(async ({ storage }) => {
        await storage.open(first, { hold: true });
        if (++tries === 2) met();
        await bothHold;
        await storage.open(second, { hold: true });
      });
    await Promise.all([act('case-1', 'case-2'), act('case-2', 'case-1')]);
    expect(tries).toBe(3);
  });

  it('names the case number that is taken, and carries no value of a refused row into logs', async () => {
    await db.unitOfWork.run(({ cases }) =>
      cases.save(sampleCase({ id: 'case-3', registrationNumber: '3', number: '甲1号' })),
    );
    const again = (change: object) =>
      db.unitOfWork.run(({ cases }) =>
        cases.save(sampleCase({ id: 'case-4', registrationNumber: '4', number: '甲1号', ...change })),
      );
    await expect(again({})).rejects.toMatchObject({ code: 'CASE_NUMBER_TAKEN', field: 'number' });
    const refused = await again({ number: null, agencyId: '刘某某' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StatementRefused);
    expect(JSON.stringify(Object.getOwnPropertyNames(refused).map((name) => (refused as any)[name]))).not.toContain(
      '刘某某',
    );
  });
});

describe('one job at most once', () => {
  const job = (key: string, userTaskKey: string | null = null) => ({
    key,
    type: 'record-filing',
    userTaskKey,
    caseId: 'case-1',
    actor: 'tx.qin',
  });

  it('answers a job delivered twice with the first outcome, and has one effect', async () => {
    const before = await number();
    const first = await db.unitOfWork.once(job('twice'), (context) => effect(context, 'twice'));
    const second = await db.unitOfWork.once(job('twice'), (context) => effect(context, 'twice-again'));
    expect(second).toEqual(first);
    expect(await number()).toBe(before + 1);
    expect(await acts()).not.toContain('twice-again');
    expect(await limits()).not.toContain('twice-again');
  });

  it('does so when the deliveries are concurrent', async () => {
    const before = await number();
    const slow = async (context: TestContext) => {
      await wait(20);
      return effect(context, 'concurrent');
    };
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(() => db.unitOfWork.once(job('concurrent', 'task-0'), slow)),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await number()).toBe(before + 1);
  });

  it('works a job again whose first delivery crashed between effect and commit', async () => {
    const before = await number();
    const crash = db.unitOfWork.once(job('crash'), async (context) => {
      await effect(context, 'crash');
      throw new Error('process lost');
    });
    await expect(crash).rejects.toThrow('process lost');
    expect(await number()).toBe(before);
    expect(await db.unitOfWork.once(job('crash'), (context) => effect(context, 'crash'))).toEqual({
      kind: 'completed',
      variables: { number: before + 1 },
    });
  });

  it('hands a waiting delivery the job when the first one crashes', async () => {
    let calls = 0;
    const firstFails = async (context: TestContext) => {
      calls++;
      await wait(20);
      if (calls === 1) throw new Error('process lost');
      return effect(context, 'handed-over');
    };
    const [first, second] = await Promise.allSettled([
      db.unitOfWork.once(job('handed-over'), firstFails),
      db.unitOfWork.once(job('handed-over'), firstFails),
    ]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect((await acts()).filter((act) => act === 'handed-over')).toHaveLength(1);
  });

  it('rolls the effect of a refusal back, remembers it and puts it on record', async () => {
    const before = await number();
    const refuse = async (context: TestContext) => {
      await effect(context, 'refused-effect');
      throw new BusinessError('TASK_REFUSED', '缺少调查终结报告');
    };
    const first = await db.unitOfWork.once(job('refused', 'task-1'), refuse);
    const second = await db.unitOfWork.once(job('refused', 'task-1'), (context) => effect(context, 'never'));
    expect(first).toEqual({ kind: 'error', code: 'TASK_REFUSED', message: '缺少调查终结报告' });
    expect(second).toEqual(first);
    expect(await number()).toBe(before);
    expect(await db.unitOfWork.run(({ record }) => record.ofCase('case-1'))).toContainEqual(
      expect.objectContaining({
        act: 'refused',
        actor: 'tx.qin',
        summary: '退回：缺少调查终结报告',
        details: { code: 'TASK_REFUSED', jobKey: 'refused', jobType: 'record-filing' },
      }),
    );
    expect(await acts()).not.toContain('refused-effect');
    expect(await limits()).not.toContain('refused-effect');
  });

  it('remembers a refusal that came out of a constraint', async () => {
    const outcome = await db.unitOfWork.once(job('taken', 'task-2'), async ({ cases }) => {
      await cases.save(sampleCase({ id: 'case-5', registrationNumber: '5', number: '甲1号' }));
      return {};
    });
    expect(outcome).toMatchObject({ kind: 'error', code: 'CASE_NUMBER_TAKEN' });
  });

  it('throws a refusal that no diagram catches and no person caused, so that a retry can succeed', async () => {
    const missing = db.unitOfWork.once(job('missing'), ({ cases }) => cases.get('absent').then(() => ({})));
    await expect(missing).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await db.unitOfWork.once(job('missing'), async () => ({ found: true }))).toEqual({
      kind: 'completed',
      variables: { found: true },
    });
  });

  it('uses a completed user task for one job only', async () => {
    await db.unitOfWork.once(job('person', 'task-3'), async () => ({}));
    await expect(db.unitOfWork.once(job('other-person', 'task-3'), async () => ({}))).rejects.toThrow(
      'recorded by another job',
    );
    expect(await db.unitOfWork.usedUserTasks(['task-1', 'task-3', 'task-9'])).toEqual(new Set(['task-1', 'task-3']));
  });
});
