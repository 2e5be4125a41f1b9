import { newId } from '../../src/base/ids';
import { acts } from '../../src/kinds';
import type { FacadeServices } from '../../src/web';
import { problem } from './support/problem';
import { registered, decided } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
const health: Awaited<ReturnType<FacadeServices['health']>> = { ok: true, parts: { database: { ok: true } } };
beforeAll(async () => void (world = await facadeWorld({ health: async () => health })));
afterAll(() => world.stop());

test.each([
  ['2026-02-10', 7, 'working', '2026-02-26', false],
  ['2026-09-28', 3, 'working', '2026-10-08', false],
  ['2023-08-16', 5, 'working', '2023-08-23', false],
  ['2022-10-08', 90, 'calendar', '2023-01-06', false],
  ['2026-12-28', 10, 'working', '2027-01-11', true],
])('C13 %s + %d %s days ends on %s (provisional: %s), for everybody', async (from, count, unit, dueOn, provisional) => {
  const { body } = await world.anyone().get('/api/deadlines').query({ from, count, unit }).expect(200);
  expect(body).toEqual({ from, count, unit, dueOn, provisional });
});

test.each([
  [{ from: '2026-02-30', count: 3, unit: 'working' }, 'VALIDATION_FAILED', 'from'],
  [{ from: '2026-02-10', count: 0, unit: 'working' }, 'VALIDATION_FAILED', 'count'],
  [{ from: '2026-02-10', count: 'x', unit: 'working' }, 'VALIDATION_FAILED', 'count'],
  [{ from: '2026-02-10', count: 1.5, unit: 'working' }, 'VALIDATION_FAILED', 'count'],
  [{ from: '2026-02-10', count: 3, unit: 'weeks' }, 'VALIDATION_FAILED', 'unit'],
  [{ from: '2026-02-10', count: 3 }, 'VALIDATION_FAILED', 'unit'],
  [{ from: '2026-02-10', count: 3, unit: 'working', holiday: 1 }, 'UNKNOWN_FIELD', 'holiday'],
])('C13 %p is refused: %s at %s', async (query, code, field) => {
  problem(400, code, field)(await world.anyone().get('/api/deadlines').query(query));
});

test('the description names every route and its schemas', async () => {
  const { body } = await world.anyone().get('/api/openapi.json').expect(200);
  const ofActs = acts.map(({ api }) => `/api/cases/{caseId}/${api.path}`);
  const expected = [
    '/api/cases',
    '/api/cases/{caseId}',
    '/api/cases/{caseId}/archive',
    '/api/cases/{caseId}/defence-waiver',
    '/api/cases/{caseId}/defences',
    '/api/cases/{caseId}/documents/{documentId}',
    '/api/cases/{caseId}/documents/{documentId}.docx',
    '/api/cases/{caseId}/evidence',
    '/api/cases/{caseId}/evidence/{evidenceId}/file',
    '/api/cases/{caseId}/findings',
    '/api/cases/{caseId}/officers',
    '/api/cases/{caseId}/responsibility',
    '/api/cases/{caseId}/revocation',
    '/api/cases/{caseId}/tasks/{taskId}/draft',
    '/api/cases/{caseId}/tasks/{taskId}/holder',
    '/api/cases/{caseId}/tasks/{taskId}/signature',
    '/api/deadlines',
    '/api/disclosures/{disclosureId}/preview',
    '/api/openapi.json',
    '/api/session',
    '/api/statistics/review',
    '/api/tasks',
    '/api/todo',
    '/health',
    '/metrics',
  ];
  expect(Object.keys(body.paths).sort()).toEqual([...new Set([...expected, ...ofActs])].sort());
  expect(body.components.schemas).toHaveProperty('Problem');
});

test('health tells operations which part is down', async () => {
  expect((await world.anyone().get('/health')).status).toBe(200);
  Object.assign(health, {
    ok: false,
    parts: { database: { ok: true }, engine: { ok: false, detail: 'no contact for 20 s' } },
  });
  const { status, body } = await world.anyone().get('/health');
  expect([status, body.parts.engine]).toEqual([503, { ok: false, detail: 'no contact for 20 s' }]);
});

test('metrics count requests by route, without what people typed', async () => {
  await world.anyone().get('/api/deadlines?from=secret');
  const { text } = await world.anyone().get('/metrics').expect(200);
  expect(text).toContain('mingfa_http_request_seconds_count{method="GET",route="/api/deadlines",status="400"}');
  expect(text).not.toContain('secret');
});

test('what the facade does not own is left to the next router, and answers carry security headers', async () => {
  expect((await world.anyone().get('/flow-charts')).status).toBe(404);
  const { headers } = await world.anyone().get('/api/openapi.json');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  expect(headers['content-security-policy']).toContain("script-src 'self'");
});

test('D10 the masked text is previewed by publisher and head only', async () => {
  const { caseId, decisionId } = await decided(world);
  const id = newId();
  await world.change(({ disclosures }) =>
    disclosures.save({
      id,
      caseId,
      decisionId,
      agencyId: 'tianxin-education',
      publishDueOn: '2026-03-23',
      periodMonths: 60,
      basis: '公示办法',
      publishable: true,
      ground: null,
      groundReason: null,
      reviewedBy: 'tx.shen',
      approvedBy: null,
      title: '行政处罚决定书',
      decisionNumber: '天教罚字〔2026〕1号',
      partyName: '刘某',
      summary: '罚款',
      paragraphs: ['当事人：刘某'],
      decidedOn: '2026-03-12',
      status: 'preparing',
      publishedAt: null,
      endsOn: null,
      withdrawnAt: null,
      withdrawnReason: null,
      settledAt: null,
    }),
  );
  for (const account of ['tx.shen', 'tx.qin']) {
    expect((await (await world.as(account)).get(`/api/disclosures/${id}/preview`)).body).toMatchObject({
      partyName: '刘某',
      paragraphs: ['当事人：刘某'],
    });
  }
  problem(403, 'FORBIDDEN')(await (await world.as('tx.zhou')).get(`/api/disclosures/${id}/preview`));
  problem(404, 'NOT_FOUND')(await (await world.as('tj.luo')).get(`/api/disclosures/${id}/preview`));
});

test('while the engine is away the case is shown without its place in the process', async () => {
  const caseId = await registered(world);
  await world.change(async ({ cases, storage }) => {
    const { case: row } = await storage.open(caseId, { hold: true });
    await cases.save({ ...row, processInstanceKey: '2251799813685249' });
  });
  const zhou = await world.as('tx.zhou');
  expect((await zhou.get(`/api/cases/${caseId}`)).body.activeElements).toEqual([
    { processId: 'EnforcementCase', elementId: 'InvestigationTask' },
  ]);
  world.services.processView = { activeElements: () => Promise.reject(new Error('ECONNREFUSED')) };
  expect((await zhou.get(`/api/cases/${caseId}`).expect(200)).body.activeElements).toBeNull();
});

test('P5 the archived case file is downloaded by those who may see all of it', async () => {
  const caseId = await registered(world);
  problem(
    404,
    'NOT_FOUND',
    undefined,
    '尚未归档',
  )(await (await world.as('tx.qin')).get(`/api/cases/${caseId}/archive`));
  const path = 'archive/tianxin-education/2026/x.zip';
  await world.services.files.write(
    path,
    (async function* () {
      yield Buffer.from('PK');
    })(),
  );
  await world.change(async ({ record }) =>
    record.append({ caseId, actor: 'system', act: 'case-archived', summary: '案卷归档', basis: '', details: { path } }),
  );
  const response = await (await world.as('tx.qin')).get(`/api/cases/${caseId}/archive`).expect(200);
  expect([response.type, response.get('content-disposition')]).toEqual([
    'application/zip',
    expect.stringContaining('DJ-2026-'),
  ]);
  for (const account of ['tx.lu', 'tx.shen', 'admin'])
    problem(403, 'FORBIDDEN')(await (await world.as(account)).get(`/api/cases/${caseId}/archive`));
});
