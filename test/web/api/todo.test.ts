import { newId } from '../../../src/base/ids';
import { workOnCase } from '../../../src/host';
import { limits } from '../../../src/kinds';
import type { CaseFile } from '../../../src/ports/case-file';
import { sampleReview } from '../../database/support/review';
import { concluded, sampleFindings } from '../../support/samples';
import { browse } from '../support/browser';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let reviewed: string;
let supplemented: string;
beforeAll(async () => {
  world = await facadeWorld();
  [reviewed, supplemented] = [
    await registered(world, { matter: '审核中的案件' }),
    await registered(world, { matter: '待补正的案件' }),
  ];
  await world.change(async (context) => {
    const findingsId = newId();
    await context.findings.save(sampleFindings({ ...concluded, id: findingsId, caseId: reviewed }));
    await context.reviews.save(sampleReview({ id: newId(), caseId: reviewed, findingsId }));
    const begin = (caseId: string, kind: string, startsOn: string, count: number) => {
      const length = { count, unit: 'working' as const, warningDays: Math.ceil(count / 5), basis: '示例' };
      const limit = limits.find((each) => each.kind === kind)!;
      const start = (file: CaseFile) => file.limits.start(limit, startsOn, length);
      return workOnCase(context, caseId, { check: () => null, run: start });
    };
    await begin(reviewed, 'review', '2026-02-02', 10); // red at noon on 2026-03-04
    await begin(reviewed, 'decide', '2026-02-02', 60);
    await begin(supplemented, 'supplement', '2026-03-03', 3); // yellow from 2026-03-05
    const met = await begin(supplemented, 'defence', '2026-02-02', 5);
    await context.deadlines.save({ ...met, metOn: '2026-02-05' });
  });
});
afterAll(() => world.stop());

const todo = async (account: string) => (await (await world.as(account)).get('/api/todo').expect(200)).body;
const inShort = ({ items }: any) =>
  items.map(({ caseId, dutyName, deadline }: any) => [caseId, dutyName, deadline.kind, deadline.colour]);

test('C13 L4 a reviewer is told of the reviews assigned to them', async () => {
  const body = await todo('tx.fang');
  expect(inShort(body)).toEqual([[reviewed, '审核', 'review', 'red']]);
  expect(body).toMatchObject({ total: 1, red: 1, yellow: 0 });
  expect((await todo('tx.gu')).items).toEqual([]);
});

test('L4 an adviser of another agency is told of the review assigned to them, and of nothing else of that case', async () => {
  await world.change(async ({ reviews }) =>
    reviews.save({ ...(await reviews.latest(reviewed))!, reviewerId: 'ts.lin' }),
  );
  expect(inShort(await todo('ts.lin'))).toEqual([[reviewed, '审核', 'review', 'red']]);
  for (const account of ['ts.he', 'tx.fang']) expect((await todo(account)).items).toEqual([]);
  await world.change(async ({ reviews }) =>
    reviews.save({ ...(await reviews.latest(reviewed))!, reviewerId: 'tx.fang' }),
  );
});

test('C13 a handler is told of the limits of their cases, the one that ends first on top; met ones are gone', async () => {
  expect(inShort(await todo('tx.zhou'))).toEqual([
    [supplemented, '承办', 'supplement', 'green'],
    [reviewed, '承办', 'decide', 'green'],
  ]);
  world.clock.set('2026-03-05T12:00:00+08:00');
  expect((await todo('tx.zhou')).items[0].deadline.colour).toBe('yellow');
  world.clock.set('2026-03-04T12:00:00+08:00');
});

test('C13 the head is told of an overdue review, others of nothing', async () => {
  expect(inShort(await todo('tx.qin'))).toEqual([[reviewed, '督办', 'review', 'red']]);
  for (const account of ['tx.lu', 'admin', 'tj.tan', 'tj.deng'])
    expect(await todo(account)).toEqual({ items: [], total: 0, red: 0, yellow: 0 });
  expect((await world.anyone().get('/api/todo')).status).toBe(401);
});

test('C13 我的待办 tells the limits beside the tasks, with their colours; the list of cases does not tell them again', async () => {
  const { text } = await (await browse(world, 'tx.fang')).get('/todo').expect(200);
  expect(text).toContain('其他要您留意的期限');
  expect(text).toContain('<span class="tag red">红牌 1</span>');
  expect(text).toContain(`<strong>审核</strong> <a href="/cases/${reviewed}">审核中的案件</a>`);
  expect(text).toMatch(/法制审核 2026-02-14 [^]*红牌：已超期[^]*已超期 18 天/);
  expect(text).toContain('<a href="http://localhost:8080/tasklist">待办任务（Tasklist）</a>');
  expect((await (await browse(world, 'tx.fang')).get('/cases')).text).not.toContain('要您留意的期限');
  for (const account of ['tx.gu', 'tx.lu'])
    expect((await (await browse(world, account)).get('/todo')).text).not.toMatch(/要您留意的期限|红牌 /);
});

test('C13 running limits are found by their own index, however many others there are', async () => {
  await world.dataSource.query(
    `INSERT INTO deadlines (id, case_id, kind, starts_on, due_on, count, unit, basis, provisional, met_on)
    SELECT 'old-' || n, $1, 'deliver', '2020-01-01', '2020-01-08', 7, 'working', '', false, '2020-01-05' FROM generate_series(1, 20000) n`,
    [supplemented],
  );
  await world.dataSource.query('ANALYZE deadlines');
  const plan = JSON.stringify(
    await world.dataSource.query(
      'EXPLAIN SELECT * FROM deadlines d JOIN cases c ON c.id = d.case_id WHERE d.met_on IS NULL ORDER BY d.due_on',
    ),
  );
  expect(plan).toContain('deadlines_running');
  expect((await todo('tx.zhou')).total).toBe(2);
});

test('a person who signs in leaves no expired tokens behind', async () => {
  await world.accounts.issueToken('tx.zhou', '2026-03-04T11:59:59+08:00');
  const expired = () => world.rows(`SELECT 1 FROM tokens WHERE expires_at < '2026-03-04T12:00:00+08:00'`);
  expect(await expired()).toHaveLength(1);
  await world.anyone().post('/api/session').send({ name: 'tx.zhou', password: 'mingfa-2026' }).expect(201);
  expect(await expired()).toEqual([]);
});
