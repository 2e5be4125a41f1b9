import { samplePassword } from '../../../src/database';
import { newId } from '../../../src/base/ids';
import { browse } from '../support/browser';
import { decided, noticed, registered, setStatus } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => void (world = await facadeWorld()));
afterAll(() => world.stop());

const caseForm = {
  number: '',
  source: 'complaint',
  sourceDetail: '群众举报',
  matter: '违规招收学生',
  occurredOn: '2026-03-02',
  discoveredOn: '2026-03-03',
  officerIds: ['tx.zhou', 'tx.wu'],
  'party.kind': 'person',
  'party.name': '<刘>晓芳',
  'party.idNumber': '',
  'party.representative': '',
  'party.address': '',
  'party.phone': '',
  'party.bornOn': '',
};
const hasParty = async (name: string) => (await world.rows(`SELECT 1 FROM parties WHERE name = '${name}'`)).length;

test('signing in leads to the page that was asked for, with a cookie that scripts cannot read', async () => {
  const anyone = world.anyone();
  const asked = await anyone.get('/cases/new');
  expect([asked.status, asked.get('Location')]).toEqual([303, '/sign-in?next=%2Fcases%2Fnew']);
  expect((await anyone.get('/sign-in?next=/cases/new')).text).toContain('name="next" value="/cases/new"');
  const entered = await anyone
    .post('/sign-in')
    .type('form')
    .send({ name: 'tx.zhou', password: samplePassword, next: '/cases/new' });
  expect([entered.status, entered.get('Location')]).toEqual([303, '/cases/new']);
  expect(entered.get('Set-Cookie')![0]).toMatch(
    /^mingfa_session=[^;]+; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Lax$/,
  );
});

test.each(['//evil.example', 'https://evil.example/cases', '/cases//\\evil', '/api'])(
  'signing in never leads elsewhere: %s',
  async (next) => {
    const { headers } = await world
      .anyone()
      .post('/sign-in')
      .type('form')
      .send({ name: 'tx.wu', password: samplePassword, next });
    expect(headers.location).toBe('/todo');
  },
);

test('a wrong password is answered on the page, keeping the name; a form of another site is refused', async () => {
  const wrong = await world.anyone().post('/sign-in').type('form').send({ name: 'tx.fang', password: 'wrong-one' });
  expect([wrong.status, wrong.text.includes('用户名或密码不正确'), wrong.text.includes('value="tx.fang"')]).toEqual([
    401,
    true,
    true,
  ]);
  expect(
    (
      await world
        .anyone()
        .post('/sign-in')
        .set('Sec-Fetch-Site', 'cross-site')
        .type('form')
        .send({ name: 'a', password: 'b' })
    ).status,
  ).toBe(403);
});

test('signing out ends the session', async () => {
  const zhou = await browse(world, 'tx.zhou');
  expect((await zhou.post('/sign-out', {})).get('Location')).toBe('/sign-in');
  expect((await zhou.get('/cases')).get('Location')).toContain('/sign-in');
});

test('C1 a case is entered on the page; what was typed is shown as text', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const { headers, status } = await zhou.post('/cases/new', caseForm);
  expect(status).toBe(303);
  const { text } = await zhou.get(headers.location!).expect(200);
  expect(text).toContain('&lt;刘&gt;晓芳');
  expect(text).toContain('违规招收学生');
  expect(text).toContain('已登记待立案');
});

test('C1 errors stand beside their fields and the input is kept', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const { status, text } = await zhou.post('/cases/new', {
    ...caseForm,
    matter: '',
    occurredOn: '2026-13-01',
    'party.name': '保留的名称',
  });
  expect(status).toBe(400);
  expect(text).toContain('请改正下面标出的 2 处');
  expect(text).toContain('id="f-matter-error">案由不能为空');
  expect(text).toContain('id="f-occurredOn-error">违法行为发生日期写的是2026年13月1日，没有这一天');
  expect(text).toContain('value="保留的名称"');
  expect(await hasParty('保留的名称')).toBe(0);
});

test('C2 one officer only is said beside the officers', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const { status, text } = await zhou.post('/cases/new', { ...caseForm, officerIds: 'tx.zhou' });
  expect(status).toBe(422);
  expect(text).toMatch(/id="f-officerIds">[\s\S]*执法人员不得少于两人[\s\S]*?<\/fieldset>/);
});

test('C1 pressing the button twice registers once', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const once = newId();
  const [first, second] = [
    await zhou.post('/cases/new', { ...caseForm, once }),
    await zhou.post('/cases/new', { ...caseForm, once }),
  ];
  expect(second.get('Location')).toBe(first.get('Location'));
});

test('a form without the token of the session is refused and changes nothing', async () => {
  const zhou = await browse(world, 'tx.zhou');
  expect((await zhou.post('/cases/new', { ...caseForm, _csrf: 'forged', 'party.name': '伪造' })).status).toBe(403);
  expect(await hasParty('伪造')).toBe(0);
  const caseId = await registered(world);
  const before = await world.storedFiles();
  const upload = await zhou.upload(
    `/cases/${caseId}/evidence`,
    { _csrf: 'forged', kind: 'physical', title: '物证', source: '现场', collectedOn: '2026-03-03' },
    Buffer.from('文字'),
    'a.txt',
  );
  expect([upload.status, await world.storedFiles()]).toEqual([403, before]);
});

test('C4 evidence is added on the page and can be looked at', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const caseId = await registered(world);
  const fields = { kind: 'site-record', title: '现场笔录', source: '现场制作', collectedOn: '2026-03-03' };
  const wrong = await zhou.upload(`/cases/${caseId}/evidence`, fields, Buffer.from('MZ\x90\x00'), 'a.pdf');
  expect([wrong.status, wrong.text.includes('与扩展名 .pdf 不符'), wrong.text.includes('value="现场笔录"')]).toEqual([
    415,
    true,
    true,
  ]);
  expect((await zhou.upload(`/cases/${caseId}/evidence`, fields, Buffer.from('笔录正文'), 'a.txt')).status).toBe(303);
  const { text } = await zhou.get(`/cases/${caseId}`);
  const file = /href="(\/cases\/[^"]+\/file)"/.exec(text)![1]!;
  expect((await zhou.get(file)).text).toBe('笔录正文');
});

test('C4 findings are drafted on the page and come back into the form', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const caseId = await registered(world);
  await setStatus(world, caseId, 'investigating');
  const form = {
    outcome: 'penalty',
    facts: '查明的事实',
    evidenceSummary: '证据',
    violatedLaw: '某法第一条',
    penaltyBasis: '某法第二条',
    discretion: '从轻',
    'penalty.warning': 'on',
    'penalty.fineYuan': '1200.50',
    'penalty.confiscationYuan': '0',
    'penalty.other': '',
    'triggers.complex': 'on',
  };
  const wrong = await zhou.post(`/cases/${caseId}/findings`, { ...form, 'penalty.fineYuan': '一千' });
  expect([
    wrong.status,
    wrong.text.includes('罚款（元）写的是“一千”，应当是金额'),
    wrong.text.includes('value="一千"'),
  ]).toEqual([400, true, true]);
  expect((await zhou.post(`/cases/${caseId}/findings`, form)).status).toBe(303);
  const { text } = await zhou.get(`/cases/${caseId}`);
  expect(text).toContain('警告；罚款1200.50元');
  expect(text).toContain('案情疑难复杂');
  expect((await zhou.get(`/cases/${caseId}/findings`)).text).toContain('value="1200.5"');
});

test('C5 defence and waiver are registered on the page', async () => {
  const { caseId } = await noticed(world);
  const wu = await browse(world, 'tx.wu');
  expect((await wu.post(`/cases/${caseId}/defences`, { form: 'oral', text: '请求从轻' })).status).toBe(303);
  expect((await wu.post(`/cases/${caseId}/defence-waiver`, { reason: '书面表示放弃' })).status).toBe(303);
  const { text } = await wu.get(`/cases/${caseId}`);
  expect(text).toContain('请求从轻');
  expect(text).not.toContain(`href="/cases/${caseId}/defences"`);
  const late = await wu.get(`/cases/${caseId}/defences`);
  expect([late.status, late.text.includes(`href="/cases/${caseId}">返回案件`)]).toEqual([409, true]);
});

test('each role is offered what it may do, and sees what it needs', async () => {
  const { caseId } = await decided(world);
  const pageOf = async (account: string) => (await (await browse(world, account)).get(`/cases/${caseId}`)).text;
  const [head, reviewer, admin] = [await pageOf('tx.qin'), await pageOf('tx.fang'), await pageOf('admin')];
  expect([head.includes('撤销、变更决定'), reviewer.includes('撤销、变更决定')]).toEqual([true, false]);
  expect([head.includes('430103198802150026'), reviewer.includes('430103198802150026')]).toEqual([true, true]);
  expect([admin.includes('刘晓芳'), admin.includes('id="documents"')]).toEqual([false, false]);
  expect((await (await browse(world, 'tj.tan')).get(`/cases/${caseId}`)).status).toBe(404);
  expect((await (await browse(world, 'tx.fang')).get(`/cases/${caseId}/revocation`)).status).toBe(403);
});

test('D10 the head revokes on the page', async () => {
  const { caseId } = await decided(world);
  const qin = await browse(world, 'tx.qin');
  expect((await qin.post(`/cases/${caseId}/revocation`, { reason: '适用法律错误' })).status).toBe(303);
  expect((await qin.get(`/cases/${caseId}`)).text).toContain('撤回公示');
});

test('P1 a paper has a page of its own to print', async () => {
  const caseId = await registered(world);
  const id = newId();
  await world.change(({ documents }) =>
    documents.save({
      id,
      caseId,
      kind: 'filing',
      number: null,
      title: '立案审批表',
      paragraphs: ['第一段', '第二段'],
      madeBy: 'tx.qin',
      madeAt: '2026-03-04T04:00:00Z',
    }),
  );
  const { text } = await (await browse(world, 'tx.zhou')).get(`/cases/${caseId}/documents/${id}`).expect(200);
  for (const part of ['立案审批表', '第一段', '长沙市天心区教育局', '2026-03-04 12:00']) expect(text).toContain(part);
  expect((await (await browse(world, 'tx.shen')).get(`/cases/${caseId}/documents/${id}`)).status).toBe(403);
});

test('the page says where the case stands, on the deployed diagram', async () => {
  const caseId = await registered(world);
  const xml =
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="EnforcementCase"><bpmn:task id="InvestigationTask" name="调查取证" /></bpmn:process></bpmn:definitions>';
  await world.change(async ({ cases, models, storage }) => {
    await models.save({
      processId: 'EnforcementCase',
      name: '行政处罚普通程序',
      version: 1,
      key: '1',
      xml,
      deployedAt: '2026-03-01T00:00:00Z',
    });
    const { case: row } = await storage.open(caseId, { hold: true });
    await cases.save({ ...row, processInstanceKey: '2251799813685249' });
  });
  const zhou = await browse(world, 'tx.zhou');
  const { text } = await zhou.get(`/cases/${caseId}`);
  expect(text).toContain('现处于：调查取证');
  expect(text).toContain('data-active="InvestigationTask"');
  expect((await zhou.get('/cases/models/EnforcementCase')).text ?? '').toBeDefined();
  expect((await world.anyone().get('/cases/models/EnforcementCase')).status).toBe(303);
  for (const asset of ['style.css', 'diagram.js', 'bpmn.js', 'bpmn.css'])
    await world.anyone().get(`/case-pages/${asset}`).expect(200);
});

test('what does not exist has a page that says so', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const { status, text } = await zhou.get(`/cases/${newId()}`);
  expect([status, text.includes('没有找到')]).toEqual([404, true]);
  expect((await zhou.get('/cases/x/y/z')).status).toBe(404);
});
