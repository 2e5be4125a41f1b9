import { caseBody, partyBody } from '../support/bodies';
import { browse } from '../support/browser';
import { problem } from '../support/problem';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await facadeWorld();
});
afterAll(() => world.stop());

const right = '110105198802150026';
const wrong = '430103198802150026';
const form = (change: Record<string, string> = {}) => ({
  source: 'inspection',
  sourceDetail: '校外培训线下监督检查发现',
  matter: '未取得办学许可证组织学科类校外培训',
  occurredOn: '2026-03-02',
  discoveredOn: '2026-03-03',
  officerIds: ['tx.zhou', 'tx.wu'],
  'party.kind': 'person',
  'party.name': '刘\u200b晓芳',
  'party.phone': '0731-84881234 转 8001',
  'party.idNumber': wrong,
  ...change,
});
const cases = async () => (await world.rows('SELECT count(*)::int FROM cases'))[0].count as number;

test('issue 10 part 8: a wrong check digit (GB 11643) is asked about on the page before the case is entered', async () => {
  const zhou = await browse(world, 'tx.zhou');
  const before = await cases();
  const asked = await zhou.post('/cases/new', form());
  expect([asked.status, asked.text.includes('校验码不符'), asked.text.includes('name="idNumberChecked"')]).toEqual([
    400,
    true,
    true,
  ]);
  expect(await cases()).toBe(before);
  expect((await zhou.post('/cases/new', form({ idNumberChecked: 'on' }))).status).toBe(303);
  const [party] = await world.rows(`SELECT * FROM parties WHERE id_number = '${wrong}'`);
  expect(party).toMatchObject({ name: '刘晓芳', phone: '0731-84881234转8001' });
  expect((await zhou.get('/cases/new')).text).not.toContain('idNumberChecked');
});

test('issue 10 part 8: the API enters it and says what to look at once more', async () => {
  const post = async (party: Record<string, unknown>) =>
    (await world.as('tx.zhou')).post('/api/cases').send(caseBody({ party: partyBody(party) }));
  expect((await post({ idNumber: wrong })).body.warnings).toEqual([
    { field: 'party.idNumber', code: 'CHECK_DIGIT', message: expect.stringContaining('校验码不符') },
  ]);
  expect((await post({ idNumber: '11010519491231002X' })).body.warnings).toEqual([]);
  const body = { kind: 'organisation', idNumber: '91350100M000100Y44', bornOn: undefined };
  expect((await post(body)).body.warnings).toHaveLength(1);
  expect((await post({ ...body, idNumber: '91350100M000100Y43' })).body.warnings).toEqual([]);
});

test('issue 10 part 8: a number with a day of birth that does not exist is refused', async () => {
  const before = await cases();
  for (const idNumber of ['430103198802300026', '430103198902290026', right.replace('0215', '1301')])
    problem(
      400,
      'VALIDATION_FAILED',
      'party.idNumber',
    )(await (await world.as('tx.zhou')).post('/api/cases').send(caseBody({ party: partyBody({ idNumber }) })));
  expect(await cases()).toBe(before);
});
