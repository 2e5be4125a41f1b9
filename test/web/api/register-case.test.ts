import { caseBody, partyBody } from '../support/bodies';
import { listening } from '../support/listening';
import { problem } from '../support/problem';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => void (world = await facadeWorld()));
afterAll(() => world.stop());

const counts = () =>
  world.rows(`SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM parties) AS parties,
  (SELECT count(*) FROM outbox) AS outbox, (SELECT count(*) FROM record) AS record`);
const register = async (body: unknown, headers: Record<string, string> = {}) =>
  (await world.as('tx.zhou'))
    .post('/api/cases')
    .set(headers)
    .send(body as object);

test('C1 a handler registers a case: case, party, record and the message to the engine appear together', async () => {
  const relay = await listening(world);
  const response = await register(caseBody());
  expect(response.status).toBe(201);
  expect(response.body).toMatchObject({
    registrationNumber: 'DJ-2026-000001',
    status: 'registered',
    statusName: '已登记待立案',
    number: null,
  });
  const [outbox] = await world.rows('SELECT * FROM outbox');
  const { id } = response.body;
  expect(outbox).toMatchObject({
    name: 'case-registered',
    correlation_key: id,
    message_id: `case-registered:${id}`,
    variables: {
      caseId: id,
      caseUrl: `http://localhost:3000/cases/${id}`,
      agencyId: 'tianxin-education',
      registrationNumber: 'DJ-2026-000001',
      matter: '未取得办学许可证组织学科类校外培训',
      officers: ['tx.zhou', 'tx.wu'],
      refusal: '',
    },
  });
  expect(await relay.nudges()).toBe(1);
  await relay.end();
});

test('C1 the same Idempotency-Key registers once, even twice at the same time', async () => {
  const headers = { 'Idempotency-Key': 'form-7' };
  const [first, second] = await Promise.all([register(caseBody(), headers), register(caseBody(), headers)]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.id).toBe(first.body.id);
  const [before] = await counts();
  expect((await register(caseBody(), headers)).body.id).toBe(first.body.id);
  expect((await counts())[0]).toEqual(before);
  problem(409, 'IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key')(await register(caseBody({ matter: '另一案由' }), headers));
});

const { matter: _matter, ...withoutMatter } = caseBody();

test.each<[string, unknown, number, string, string, string]>([
  ['an unknown field', caseBody({ fine: 1 }), 400, 'UNKNOWN_FIELD', 'fine', '无法识别的字段“fine”'],
  [
    'an unknown field of the party',
    caseBody({ party: partyBody({ age: 3 }) }),
    400,
    'UNKNOWN_FIELD',
    'party.age',
    '无法识别',
  ],
  ['a missing value', withoutMatter, 400, 'VALIDATION_FAILED', 'matter', '案由不能为空'],
  ['blanks for a value', caseBody({ matter: '  ' }), 400, 'VALIDATION_FAILED', 'matter', '案由不能为空'],
  ['a wrong type', caseBody({ matter: 7 }), 400, 'VALIDATION_FAILED', 'matter', '案由的类型不对，应当是文字'],
  [
    'a value that is none of the list',
    caseBody({ source: 'rumour' }),
    400,
    'VALIDATION_FAILED',
    'source',
    '案件来源应当是下列之一',
  ],
  [
    'a date that does not exist',
    caseBody({ occurredOn: '2026-02-30' }),
    400,
    'VALIDATION_FAILED',
    'occurredOn',
    '没有这一天',
  ],
  [
    'a matter that is too long',
    caseBody({ matter: '案'.repeat(101) }),
    400,
    'VALIDATION_FAILED',
    'matter',
    '案由不得超过100个字',
  ],
  [
    'an act discovered tomorrow',
    caseBody({ discoveredOn: '2026-03-05' }),
    400,
    'VALIDATION_FAILED',
    'discoveredOn',
    '不能晚于今天',
  ],
  [
    'an act after its discovery',
    caseBody({ occurredOn: '2026-03-04' }),
    400,
    'VALIDATION_FAILED',
    'occurredOn',
    '不能晚于发现日期',
  ],
  [
    'a wrong ID number',
    caseBody({ party: partyBody({ idNumber: '4301' }) }),
    400,
    'VALIDATION_FAILED',
    'party.idNumber',
    '格式不正确',
  ],
  [
    'a wrong phone number',
    caseBody({ party: partyBody({ phone: '电话' }) }),
    400,
    'VALIDATION_FAILED',
    'party.phone',
    '联系电话格式不正确',
  ],
  ['an empty body', undefined, 400, 'VALIDATION_FAILED', '', '不能为空'],
  ['a list for a body', [], 400, 'VALIDATION_FAILED', '', '应当是对象'],
  [
    'one officer only',
    caseBody({ officerIds: ['tx.zhou'] }),
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    '执法人员不得少于两人',
  ],
  [
    'the same officer twice',
    caseBody({ officerIds: ['tx.zhou', 'tx.zhou'] }),
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    '执法人员不得少于两人',
  ],
  [
    'an officer that nobody knows',
    caseBody({ officerIds: ['tx.zhou', 'tx.nobody'] }),
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    'tx.nobody',
  ],
  [
    'an officer of another agency',
    caseBody({ officerIds: ['tx.zhou', 'tj.peng'] }),
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    '不属于本机关',
  ],
  [
    'the party named in the matter',
    caseBody({ matter: '刘晓芳无证办学' }),
    422,
    'PERSONAL_DATA_IN_TEXT',
    'matter',
    '不得填写姓名',
  ],
  ['another agency', caseBody({ agencyId: 'taojiang-natural-resources' }), 403, 'FORBIDDEN', 'agencyId', '本机关'],
])('C1 refuses %s and writes nothing', async (_what, body, status, code, field, says) => {
  const before = await counts();
  problem(status, code, field, says)(await register(body));
  expect(await counts()).toEqual(before);
});

test('C1 names every field at fault', async () => {
  const { body } = await register(caseBody({ matter: '', source: 'x', extra: 1 }));
  expect(body.code).toBe('VALIDATION_FAILED');
  expect(body.errors.map(({ field, code }: any) => [field, code])).toEqual([
    ['source', 'INVALID'],
    ['matter', 'REQUIRED'],
    ['extra', 'UNKNOWN_FIELD'],
  ]);
});

test('C2 refuses officers whose certificate has expired', async () => {
  world.clock.set('2031-01-05T09:00:00+08:00');
  problem(422, 'CREDENTIALS_INVALID', 'officerIds', '有效期')(await register(caseBody()));
  world.clock.set('2026-03-04T12:00:00+08:00');
});

test('C1 a case number used twice in the agency is refused', async () => {
  expect((await register(caseBody({ number: '天教立字〔2026〕9号' }))).status).toBe(201);
  problem(
    409,
    'CASE_NUMBER_TAKEN',
    'number',
    '案号已被使用',
  )(await register(caseBody({ number: '天教立字〔2026〕9号' })));
});

test('C1 refuses a body over 1 MB, broken JSON and other encodings', async () => {
  problem(413, 'BODY_TOO_LARGE', undefined, '1 MB')(await register(caseBody({ sourceDetail: '长'.repeat(400_000) })));
  const zhou = await world.as('tx.zhou');
  problem(
    400,
    'VALIDATION_FAILED',
    '',
    '不是有效的 JSON',
  )(await zhou.post('/api/cases').type('json').send('{"matter":'));
  problem(400, 'VALIDATION_FAILED', '', '不能为空')(await zhou.post('/api/cases').type('text').send('案件'));
});

test('only handlers register cases', async () => {
  problem(
    403,
    'FORBIDDEN',
    undefined,
    '只有承办人员',
  )(await (await world.as('tx.qin')).post('/api/cases').send(caseBody()));
});
