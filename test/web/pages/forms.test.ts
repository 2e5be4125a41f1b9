import { browse } from '../support/browser';
import { registered, setStatus } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => void (world = await facadeWorld()));
afterAll(() => world.stop());

const caseForm = {
  source: 'complaint',
  sourceDetail: '群众举报',
  matter: '违规招收学生',
  occurredOn: '2026-03-02',
  discoveredOn: '2026-03-03',
  officerIds: ['tx.zhou', 'tx.wu'],
  'party.kind': 'person',
  'party.name': '刘晓芳',
};
const findingsForm = {
  outcome: 'penalty',
  facts: '查明的事实',
  evidenceSummary: '证据',
  violatedLaw: '某法第一条',
  penaltyBasis: '某法第二条',
  discretion: '从轻',
  'penalty.fineYuan': '0',
  'penalty.confiscationYuan': '0',
  'penalty.other': '',
};
const investigated = async () => {
  const caseId = await registered(world);
  await setStatus(world, caseId, 'investigating');
  return caseId;
};
const summaryIn = (html: string) =>
  [...html.matchAll(/<li>(?:<a href="#([^"]+)">)?([^<]+)/g)].map(([, id, message]) => [id, message]);

test('issue 9: all that is wrong stands on top with a link to each field: what breaks the schema and what the rules say', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const form = {
    ...caseForm,
    sourceDetail: '',
    matter: '刘晓芳违规招收学生',
    occurredOn: '2026年2月30日',
    discoveredOn: '2026/3/9',
    officerIds: 'tx.zhou',
    'party.bornOn': '１９８８．２．３０',
  };
  const { status, text } = await zhou.post('/cases/new', form);
  expect(status).toBe(400);
  expect(text).toContain('请改正下面标出的 6 处');
  expect(text).toMatch(/id="problems"[^>]*|tabindex="-1" autofocus/);
  expect(text).toContain('<title>需要改正：登记案件');
  expect(summaryIn(text)).toEqual([
    ['f-sourceDetail', '来源说明不能为空'],
    ['f-matter', expect.stringContaining('不得填写姓名')],
    ['f-occurredOn', '违法行为发生日期写的是2026年2月30日，没有这一天'],
    ['f-discoveredOn', '发现日期不能晚于今天'],
    ['f-officerIds-0', '执法人员不得少于两人'],
    ['f-party-bornOn', '出生日期写的是1988年2月30日，没有这一天'],
  ]);
  for (const [id] of summaryIn(text)) expect(text).toContain(` id="${id}"`);
  expect(text).toContain('value="2026年2月30日"');
});

test('issue 9: several rules say no at once when the schema is kept, on the page and to the API', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const wrong = { ...caseForm, occurredOn: '2026-03-11', discoveredOn: '2026-03-10', officerIds: 'tx.wu' };
  const page = await zhou.post('/cases/new', wrong);
  expect(summaryIn(page.text).map(([id]) => id)).toEqual(['f-occurredOn', 'f-discoveredOn', 'f-officerIds-0']);
  const { kind, name } = { kind: 'person', name: '刘晓芳' };
  const { source, sourceDetail, matter, occurredOn, discoveredOn } = wrong;
  const body = { source, sourceDetail, matter, occurredOn, discoveredOn, officerIds: ['tx.wu'], party: { kind, name } };
  const api = await (await world.as('tx.zhou')).post('/api/cases').send(body);
  expect(api.body.errors.map(({ field }: { field: string }) => field)).toEqual([
    'discoveredOn',
    'occurredOn',
    'officerIds',
  ]);
});

test.each([
  ['8,100元', 8100],
  ['８１００', 8100],
  ['1.2万元', 12_000],
  ['¥ 1,234.50', 1234.5],
])('issue 9: the amount %s is taken as %d yuan', async (typed, yuan) => {
  const caseId = await investigated();
  const zhou = await browse(world, 'tx.zhou');
  const form = { ...findingsForm, 'penalty.fineYuan': typed, illegalGainYuan: typed };
  expect((await zhou.post(`/cases/${caseId}/findings`, form)).status).toBe(303);
  const { body } = await (await world.as('tx.zhou')).get(`/api/cases/${caseId}`);
  expect([body.findings[0].penalty.fineYuan, body.findings[0].illegalGainYuan]).toEqual([yuan, yuan]);
});

test.each([
  ['0x10', '罚款（元）写的是“0x10”，应当是金额'],
  ['1e3', '罚款（元）写的是“1e3”，应当是金额'],
  ['1.005', '罚款（元）最多两位小数'],
  ['-1', '罚款（元）不能小于0'],
])('issue 9: %s is no amount of money, and stays to be put right', async (typed, says) => {
  const caseId = await investigated();
  const zhou = await browse(world, 'tx.zhou');
  const { status, text } = await zhou.post(`/cases/${caseId}/findings`, { ...findingsForm, 'penalty.fineYuan': typed });
  expect(status).toBe(400);
  expect(text).toContain(says);
  expect(text).toContain(`value="${typed}"`);
});

test('issue 9: the API refuses 1.005 yuan as the page does', async () => {
  const caseId = await investigated();
  const { findingsBody } = await import('../support/bodies');
  const penalty = { ...findingsBody().penalty, fineYuan: 1.005 };
  const { status, body } = await (
    await world.as('tx.zhou')
  )
    .put(`/api/cases/${caseId}/findings`)
    .send(findingsBody({ penalty }));
  expect([status, body.detail]).toEqual([400, '罚款（元）最多两位小数']);
});

test('issue 9: a half-filled form is kept for its writer, restored with a note, and gone when it was sent', async () => {
  const caseId = await investigated();
  const [zhou, wu] = [await browse(world, 'tx.zhou'), await browse(world, 'tx.wu')];
  const form = `/cases/${caseId}/findings`;
  const kept = await zhou.post(`${form}/draft`, {
    outcome: 'penalty',
    facts: '写到一半',
    'penalty.fineYuan': '8,100元',
  });
  expect([kept.status, kept.get('Location')]).toEqual([303, form]);
  const { text } = await zhou.get(form);
  expect(text).toContain('已恢复您 2026-03-04 12:00 暂存的内容');
  expect(text).toContain('>写到一半</textarea>');
  expect(text).toContain('value="8,100元"');
  expect((await wu.get(form)).text).not.toContain('写到一半');
  expect((await zhou.get(`/cases/${await investigated()}/findings`)).text).not.toContain('写到一半');
  const [row] = await world.rows('SELECT content FROM form_drafts');
  expect(Object.keys(row.content).sort()).toEqual(['facts', 'outcome', 'penalty.fineYuan']);

  await zhou.post(form, { ...findingsForm, 'penalty.fineYuan': '1元' }).expect(303);
  expect((await zhou.get(form)).text).not.toContain('暂存的内容');
});

test('issue 9: a draft can be dropped, and is not kept for thirty days', async () => {
  const zhou = await browse(world, 'tx.zhou');
  await zhou.post('/cases/new/draft', { matter: '半截案由', once: 'x' });
  expect((await zhou.get('/cases/new')).text).toContain('半截案由');
  await zhou.post('/cases/new/draft', { drop: '1' });
  expect((await zhou.get('/cases/new')).text).not.toContain('半截案由');

  await zhou.post('/cases/new/draft', { matter: '很久以前' });
  world.clock.set('2026-04-04T12:00:00+08:00');
  await (await browse(world, 'tx.wu')).post('/cases/new/draft', { matter: '今天' });
  expect((await zhou.get('/cases/new')).text).not.toContain('很久以前');
  world.clock.set('2026-03-04T12:00:00+08:00');
});

test('issue 9: nothing is kept by whoever may not fill in the form, nor without the token of the session', async () => {
  const caseId = await investigated();
  await world.rows('DELETE FROM form_drafts');
  const fang = await browse(world, 'tx.fang');
  const zhou = await browse(world, 'tx.zhou');
  expect((await fang.post(`/cases/${caseId}/findings/draft`, { facts: '不是本人的' })).status).toBe(403);
  expect((await fang.post('/cases/new/draft', { matter: '不是本人的' })).status).toBe(403);
  expect((await zhou.post(`/cases/${caseId}/findings/draft`, { _csrf: 'forged', facts: '伪造' })).status).toBe(403);
  expect(await world.rows('SELECT 1 FROM form_drafts')).toEqual([]);
});
