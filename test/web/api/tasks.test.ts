import { businessFigures, createTaskQueue } from '../../../src/database';
import { workOnCase } from '../../../src/host';
import { holdForSignature } from '../../../src/stages/tasks';
import { browse } from '../support/browser';
import { offered as offer } from '../support/offered';
import { problem } from '../support/problem';
import { registered } from '../support/stages';
import { facadeWorld, noon, type World } from '../support/world';

let world: World;
let caseId: string;
beforeAll(async () => void (world = await facadeWorld()));
beforeEach(async () => void (caseId = await registered(world)));
afterAll(() => world.stop());

const offered = (elementId: string, more: object = {}) => offer(world, caseId, elementId, { ...more });

const approves = { filingApproved: true, filingReason: '符合立案标准' };
const tasksOf = async (account: string) => {
  const { body } = await (await world.as(account)).get('/api/tasks').expect(200);
  return (body.tasks as { id: string; caseId: string; mine: boolean }[]).filter((task) => task.caseId === caseId);
};
const signatures = () => world.rows(`SELECT account, content, method FROM signatures WHERE case_id = '${caseId}'`);

describe('issue 9: 我的待办', () => {
  it('shows a task to those who may do it, of their agency and role, and to nobody else', async () => {
    const id = await offered('FilingDecisionTask');
    expect((await tasksOf('tx.qin')).map((task) => task.id)).toEqual([id]);
    for (const other of ['tx.zhou', 'tx.fang', 'tx.shen', 'tx.lu', 'admin', 'tj.peng', 'tj.he'])
      expect([other, await tasksOf(other)]).toEqual([other, []]);
  });

  it('shows a handler only what belongs to a case of their own, whoever the variables name', async () => {
    await offered('InvestigationTask', { officers: ['tx.other'] });
    expect(await tasksOf('tx.wu')).toHaveLength(1);
    expect(await tasksOf('tj.peng')).toEqual([]);
  });

  it('L8 handing in is signing: who, what, a digest; once, however often it is pressed', async () => {
    const id = await offered('FilingDecisionTask');
    const head = await world.as('tx.qin');
    const place = `/api/cases/${caseId}/tasks/${id}/signature`;
    const answers = await Promise.all([1, 2, 3].map(() => head.post(place).send({ values: approves })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number), expect.any(Number)]);
    expect(await signatures()).toEqual([{ account: 'tx.qin', content: approves, method: 'password' }]);
    expect(await tasksOf('tx.qin')).toEqual([]);
    problem(404, 'NOT_FOUND')(await head.post(place).send({ values: approves }));
  });

  it('L8 what the step would refuse is told at once, with its reason, and nothing is signed', async () => {
    const id = await offered('FilingDecisionTask');
    const head = await world.as('tx.qin');
    const place = `/api/cases/${caseId}/tasks/${id}/signature`;
    problem(
      409,
      'TASK_REFUSED',
      'filingReason',
    )(await head.post(place).send({ values: { filingApproved: true, filingReason: ' ' } }));
    expect(await signatures()).toEqual([]);
    expect(await tasksOf('tx.qin')).toHaveLength(1);
  });

  it('L8 nobody signs for somebody else, and other fields than those of the form are not signed', async () => {
    const id = await offered('FilingDecisionTask');
    const place = `/api/cases/${caseId}/tasks/${id}/signature`;
    for (const other of ['tx.zhou', 'tx.fang', 'tj.peng'])
      problem(404, 'NOT_FOUND')(await (await world.as(other)).post(place).send({ values: approves }));
    await (
      await world.as('tx.qin')
    )
      .post(place)
      .send({ values: { ...approves, status: 'closed' } })
      .expect(201);
    expect((await signatures())[0]!.content).toEqual(approves);
  });

  it('is taken, kept as a draft, handed to a colleague who may, and to nobody else', async () => {
    const id = await offered('InvestigationTask');
    const place = `/api/cases/${caseId}/tasks/${id}`;
    const [zhou, wu] = [await world.as('tx.zhou'), await world.as('tx.wu')];
    await zhou.put(`${place}/holder`).send({ account: 'tx.zhou' }).expect(204);
    problem(409, 'NOT_ALLOWED_NOW')(await wu.put(`${place}/holder`).send({ account: 'tx.wu' }));
    expect((await tasksOf('tx.wu'))[0]).toMatchObject({ mine: false, holder: '周启明' });
    await zhou
      .put(`${place}/draft`)
      .send({ values: { investigationDone: true } })
      .expect(204);
    problem(403, 'FORBIDDEN', 'account')(await zhou.put(`${place}/holder`).send({ account: 'tx.qin' }));
    await zhou.put(`${place}/holder`).send({ account: 'tx.wu' }).expect(204);
    expect((await tasksOf('tx.wu'))[0]).toMatchObject({ mine: true });
    problem(409, 'NOT_ALLOWED_NOW')(await zhou.put(`${place}/holder`).send({ account: null }));
    await wu.put(`${place}/holder`).send({ account: null }).expect(204);
    expect((await tasksOf('tx.zhou'))[0]).toMatchObject({ mine: true, holder: null });
  });

  it('says why a task came back, and what waits for a signature stands on top', async () => {
    await offered('FilingDecisionTask', { refusal: '请填写立案理由。' });
    const { text } = await (await browse(world, 'tx.qin')).get('/todo').expect(200);
    expect(text).toContain('请填写立案理由。');
    expect(text).toContain('立案审批');
  });

  it('the engine is told once of what was handed in, and a task that ended otherwise leaves the list', async () => {
    const id = await offered('FilingDecisionTask');
    await (await world.as('tx.qin')).post(`/api/cases/${caseId}/tasks/${id}/signature`).send({ values: approves });
    const gone = await offered('InvestigationTask');
    const queue = createTaskQueue(world.dataSource, world.services);
    await queue.work('tell', async (work) => {
      const told = (await work.toTell(50)).filter((task) => task.workItemId === id);
      expect(told).toMatchObject([{ account: 'tx.qin', content: approves, elementId: 'FilingDecisionTask' }]);
      await work.told(id);
      expect((await work.toTell(50)).filter((task) => task.workItemId === id)).toEqual([]);
      await work.gone(gone);
    });
    expect(await tasksOf('tx.zhou')).toEqual([]);
    expect(await queue.work('check', async () => true)).toBe(true);
  });

  it('what was completed in Tasklist asks for its signature on top; after a working day the supervisor is told', async () => {
    const id = await offered('FilingDecisionTask');
    const asked = { workItemId: id, elementId: 'FilingDecisionTask', task: '立案审批', content: approves };
    const job = { key: id, processInstanceKey: caseId, processId: 'EnforcementCase', elementId: 'RecordFilingTask' };
    await world.change((context) =>
      workOnCase(context, caseId, {
        check: () => null,
        run: (file) =>
          holdForSignature(file, { ...job, elementInstanceKey: id }, { ...asked, variables: {}, account: 'tx.qin' }),
      }),
    );
    const seen = async (account: string, path: string) => (await (await browse(world, account)).get(path)).text;
    expect(await tasksOf('tx.qin')).toMatchObject([{ state: 'unsigned', unsignedLate: false }]);
    expect(await seen('tx.qin', '/todo')).toContain('1 项已在 Tasklist 提交的内容等您签署');
    expect(await seen('tx.lu', '/board')).not.toContain('超过一个工作日');
    world.clock.set('2026-03-06T12:00:00+08:00');
    expect(await tasksOf('tx.qin')).toMatchObject([{ state: 'unsigned', unsignedLate: true }]);
    expect(await seen('tx.qin', '/todo')).toContain('其中 1 项超过一个工作日');
    expect(await seen('tx.lu', '/board')).toContain('超过一个工作日');
    const { unsigned } = await businessFigures(world.dataSource, '2026-03-06', world.clock.now());
    expect(unsigned).toEqual({ count: 1, oldestSeconds: 2 * 86_400 });
    world.clock.set(noon);
  });

  it('P4 a signature can neither be changed nor taken away', async () => {
    const id = await offered('FilingDecisionTask');
    await (await world.as('tx.qin')).post(`/api/cases/${caseId}/tasks/${id}/signature`).send({ values: approves });
    const table = 'signatures';
    await expect(world.rows(`UPDATE ${table} SET content = '{}' WHERE case_id = '${caseId}'`)).rejects.toThrow();
    await expect(world.rows(`DELETE FROM ${table}`)).rejects.toThrow();
  });
});
