import { unpackBytes } from '../support/unpack';
import { caseBody, partyBody } from './support/bodies';
import { browse } from './support/browser';
import { problem } from './support/problem';
import { registered, setStatus } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
let first: string;
beforeAll(async () => {
  world = await facadeWorld();
  first = await registered(world);
  await registered(world, { matter: '违规招收学生', party: partyBody({ name: '=cmd|陈一' }) });
  await registered(world, { matter: '虚假宣传', party: partyBody({ name: '＠陈二' }) });
  await setStatus(world, first, 'investigating');
});
afterAll(() => world.stop());

const matters = async (account: string, query: object) =>
  (await (await world.as(account)).get('/api/cases').query(query).expect(200)).body.cases.map((row: any) => row.matter);

describe('the list of cases in the API (issue 9, section 3)', () => {
  test('finds by a part of the party, told to those who may see the party', async () => {
    expect(await matters('tx.qin', { text: '陈', order: 'number' })).toEqual(['违规招收学生', '虚假宣传']);
    expect(await matters('tx.zhou', { text: '刘 晓芳' })).toEqual([caseBody().matter]);
    const { body } = await (await world.as('tx.zhou')).get('/api/cases?text=晓芳');
    expect(body.cases[0].partyName).toBe('刘晓芳');
  });

  test('an administrator finds no party, and is told neither party nor reason', async () => {
    expect(await matters('admin', { text: '陈' })).toEqual([]);
    const { body } = await (await world.as('admin')).get('/api/cases');
    expect(JSON.stringify(body)).not.toMatch(/陈|刘晓芳/);
  });

  test.each([
    ['text', '（）', 'VALIDATION_FAILED', 400],
    ['officer', 'tj.peng', 'VALIDATION_FAILED', 400],
    ['officer', 'nobody', 'VALIDATION_FAILED', 400],
    ['status', 'open', 'VALIDATION_FAILED', 400],
    ['limitState', 'late', 'VALIDATION_FAILED', 400],
    ['concern', 'x', 'VALIDATION_FAILED', 400],
    ['from', '2026-02-30', 'VALIDATION_FAILED', 400],
    ['order', '1', 'VALIDATION_FAILED', 400],
    ['agency', 'taojiang-natural-resources', 'FORBIDDEN', 403],
    ['sort', 'x', 'UNKNOWN_FIELD', 400],
  ])('%s=%s is told with code and field', async (field, value, code, status) => {
    problem(status, code, field)(await (await world.as('tx.qin')).get('/api/cases').query({ [field]: value }));
  });

  test('a period that ends before it begins is told', async () => {
    const asked = { from: '2026-03-04', to: '2026-03-03' };
    problem(400, 'VALIDATION_FAILED', 'to')(await (await world.as('tx.qin')).get('/api/cases').query(asked));
    expect(await matters('tx.qin', { from: '2026-03-04', to: '2026-03-04' })).toHaveLength(3);
  });

  test('stands in the description of the API', async () => {
    const { body } = await world.anyone().get('/api/openapi.json');
    const names = body.paths['/api/cases'].get.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['text', 'officer', 'limitState', 'concern', 'from', 'to', 'order']));
  });
});

describe('the page of the list (issue 9, section 3)', () => {
  test('keeps the filter from page to page', async () => {
    for (let n = 0; n < 21; n += 1) await registered(world, { matter: `系列案件${n}` });
    const qin = await browse(world, 'tx.qin');
    const { text } = await qin.get('/cases').query({ text: '系列', order: 'number' }).expect(200);
    const next = /href="([^"]+)">下一页/.exec(text)![1]!.replaceAll('&amp;', '&');
    const second = await qin.get(next).expect(200);
    expect(second.text).toContain('共 21 件，第 2 / 2 页');
    expect(second.text).toContain('系列案件20');
    expect(second.text).toMatch(/name="text" value="系列"/);
  });

  test('shows what is wrong with a query, and finds nothing for it', async () => {
    const { text } = await (await browse(world, 'tx.qin')).get('/cases?from=2026-02-30&status=x').expect(400);
    expect(text).toContain('href="#from"');
    expect(text).toContain('href="#status"');
    expect(text).not.toContain('系列案件');
  });

  test('a person keeps filters of their own, one of them to open with, and deletes them', async () => {
    const qin = await browse(world, 'tx.qin');
    await qin
      .post('/cases/filters/keep', { name: '调查中', asked: 'status=investigating', isDefault: 'on' })
      .expect(303);
    const opened = await qin.get('/cases').expect(303);
    expect(opened.headers.location).toBe('/cases?order=newest&status=investigating');
    const { text } = await qin.get(opened.headers.location!).expect(200);
    expect(text).toContain('共 1 件');
    expect(text).toContain('>调查中</a>');
    expect((await (await browse(world, 'tx.zhou')).get('/cases').expect(200)).text).not.toContain('>调查中</a>');

    await qin.post('/cases/filters/keep', { name: '调查中', asked: 'status=closed', isDefault: 'on' }).expect(303);
    expect((await qin.get('/cases').expect(303)).headers.location).toContain('status=closed');
    await qin.post('/cases/filters/keep', { name: '', asked: '' }).expect(400);
    await qin.post('/cases/filters/keep', { name: 'x', asked: 'status=nothing' }).expect(400);
    await qin.post('/cases/filters/delete', { name: '调查中' }).expect(303);
    await qin.post('/cases/filters/delete', { name: '调查中' }).expect(404);
    await qin.get('/cases').expect(200);
  });
});

describe('the list as a file (issue 9, section 3; P6)', () => {
  const binary = (response: any, done: (error: null, body: Buffer) => void) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
  };

  test('holds what the filter finds and nothing that a spreadsheet would run', async () => {
    const qin = await browse(world, 'tx.qin');
    const { text } = await qin.get('/cases/export.csv').query({ text: '陈', order: 'oldest' }).expect(200);
    expect(text.split('\r\n').filter(Boolean)).toHaveLength(3);
    expect(text).toContain("'=cmd|陈一");
    expect(text).toContain("'＠陈二");

    const { body } = await qin.get('/cases/export.xlsx?text=陈').buffer().parse(binary).expect(200);
    const xml = [...(await unpackBytes(body)).values()].join('\n');
    expect(xml).toContain('=cmd|陈一');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).not.toContain('系列案件');
  });

  test('is entered into the record without what was looked for, and only shows what its taker may see', async () => {
    const entries = await world.rows(`SELECT * FROM record WHERE act = 'cases-exported' ORDER BY sequence`);
    expect(entries.map(({ actor, details }) => [actor, details])).toEqual([
      ['tx.qin', { count: 2, format: 'csv', askedBy: 'order,text' }],
      ['tx.qin', { count: 2, format: 'xlsx', askedBy: 'text' }],
    ]);
    expect(JSON.stringify(entries)).not.toContain('陈');
    const { text } = await (await browse(world, 'admin')).get('/cases/export.csv').expect(200);
    expect(text).not.toMatch(/陈|刘晓芳/);
    await (
      await browse(world, 'tj.tan')
    )
      .get('/cases/export.csv?text=陈')
      .expect(200)
      .expect(/^[^陈]*$/);
  });
});
