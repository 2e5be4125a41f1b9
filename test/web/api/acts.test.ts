import { findingsBody } from '../support/bodies';
import { problem } from '../support/problem';
import { decided, noticed, registered, setStatus } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => void (world = await facadeWorld()));
beforeEach(() => world.clock.set('2026-03-04T12:00:00+08:00'));
afterAll(() => world.stop());

const send = async (account: string, method: 'put' | 'post', path: string, body: object) =>
  (await world.as(account))[method](`/api/cases/${path}`).send(body);
const lastMessage = async () => (await world.rows('SELECT * FROM outbox ORDER BY id DESC LIMIT 1'))[0];

test('C4 findings are drafted after filing, changed while open, and versioned once concluded', async () => {
  const caseId = await registered(world);
  problem(409, 'NOT_ALLOWED_NOW')(await send('tx.zhou', 'put', `${caseId}/findings`, findingsBody()));
  await setStatus(world, caseId, 'investigating');
  const first = (await send('tx.zhou', 'put', `${caseId}/findings`, findingsBody())).body;
  const changed = (
    await send('tx.wu', 'put', `${caseId}/findings`, findingsBody({ facts: '补充后的事实', basedOn: first.revision }))
  ).body;
  expect([first.version, changed.version, changed.id]).toEqual([1, 1, first.id]);
  await world.change(async ({ findings }) =>
    findings.save({ ...(await findings.get(first.id)), concludedBy: 'tx.zhou', concludedAt: '2026-03-04T04:00:00Z' }),
  );
  const next = (await send('tx.zhou', 'put', `${caseId}/findings`, findingsBody())).body;
  expect(next.version).toBe(2);
  expect(next.id).not.toBe(first.id);
});

test('L5 the amounts that a discretion benchmark counts by are kept to the fen, and may be left out', async () => {
  const caseId = await registered(world);
  await setStatus(world, caseId, 'investigating');
  const given = await send(
    'tx.zhou',
    'put',
    `${caseId}/findings`,
    findingsBody({ illegalGainYuan: 2700.55, contractPriceYuan: null }),
  );
  expect(given.body).toMatchObject({ illegalGainYuan: 2700.55, contractPriceYuan: null });
  expect((await send('tx.zhou', 'put', `${caseId}/findings`, findingsBody())).body).toMatchObject({
    illegalGainYuan: null,
    contractPriceYuan: null,
  });
  problem(
    400,
    'VALIDATION_FAILED',
    'illegalGainYuan',
  )(await send('tx.zhou', 'put', `${caseId}/findings`, findingsBody({ illegalGainYuan: -1 })));
});

test.each([
  [
    'a penalty without content',
    findingsBody({ penalty: { ...findingsBody().penalty, fineYuan: 0 } }),
    'penalty',
    '应当写明处罚内容',
  ],
  ['a fine without a penalty', findingsBody({ outcome: 'no-penalty' }), 'penalty', '不应填写处罚内容'],
  [
    'a negative fine',
    findingsBody({ penalty: { ...findingsBody().penalty, fineYuan: -1 } }),
    'penalty.fineYuan',
    '不能小于0',
  ],
  [
    'a tenth of a fen',
    findingsBody({ penalty: { ...findingsBody().penalty, fineYuan: 0.001 } }),
    'penalty.fineYuan',
    '最多两位小数',
  ],
])('C7 findings with %s are refused', async (_what, body, field, says) => {
  const caseId = await registered(world);
  await setStatus(world, caseId, 'investigating');
  problem(400, 'VALIDATION_FAILED', field, says)(await send('tx.zhou', 'put', `${caseId}/findings`, body));
});

test('C5, row 23 a defence is received within the window, its last day included, and the engine hears of it; later as late', async () => {
  const { caseId, noticeId } = await noticed(world);
  world.clock.set('2026-03-11T23:59:59+08:00');
  const { status, body } = await send('tx.wu', 'post', `${caseId}/defences`, {
    form: 'written',
    text: '已退费，请求从轻。',
  });
  expect([status, body.noticeId]).toEqual([201, noticeId]);
  expect(await lastMessage()).toMatchObject({
    name: 'defence-received',
    correlation_key: caseId,
    message_id: `defence-received:${body.id}`,
  });
  world.clock.set('2026-03-12T00:00:00+08:00');
  const late = await send('tx.wu', 'post', `${caseId}/defences`, { form: 'oral', text: '补充' });
  expect([late.status, late.body.late]).toEqual([201, true]);
});

test('C5 after an express waiver the window is closed', async () => {
  const { caseId, noticeId } = await noticed(world);
  problem(
    422,
    'PERSONAL_DATA_IN_TEXT',
    'reason',
  )(await send('tx.zhou', 'post', `${caseId}/defence-waiver`, { reason: '刘晓芳书面放弃' }));
  const { status, body } = await send('tx.zhou', 'post', `${caseId}/defence-waiver`, { reason: '当事人书面放弃' });
  expect([status, body.waivedOn]).toEqual([201, '2026-03-04']);
  expect(await lastMessage()).toMatchObject({ name: 'defence-waived', message_id: `defence-waived:${noticeId}` });
  for (const [path, content] of [
    ['defences', { form: 'oral', text: '又来陈述' }],
    ['defence-waiver', { reason: '再次' }],
  ] as const) {
    problem(
      409,
      'NOT_ALLOWED_NOW',
      undefined,
      '已经明确放弃',
    )(await send('tx.zhou', 'post', `${caseId}/${path}`, content));
  }
});

test('C5 before the notice is served there is nothing to defend against', async () => {
  problem(
    409,
    'NOT_ALLOWED_NOW',
    undefined,
    '尚未送达',
  )(await send('tx.zhou', 'post', `${await registered(world)}/defences`, { form: 'oral', text: '陈述' }));
});

test('C2 the head replaces officers, but only by qualified ones', async () => {
  const caseId = await registered(world);
  problem(
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    '不得少于两人',
  )(await send('tx.qin', 'put', `${caseId}/officers`, { officerIds: ['tx.zhou'] }));
  problem(
    422,
    'CREDENTIALS_INVALID',
    'officerIds',
    'tx.fang',
  )(await send('tx.qin', 'put', `${caseId}/officers`, { officerIds: ['tx.zhou', 'tx.fang'] }));
  const { body } = await send('tx.qin', 'put', `${caseId}/officers`, { officerIds: ['tx.wu', 'tx.zhou'] });
  expect(body.officers.map(({ id }: any) => id)).toEqual(['tx.wu', 'tx.zhou']);
  await setStatus(world, caseId, 'archived');
  problem(
    409,
    'NOT_ALLOWED_NOW',
  )(await send('tx.qin', 'put', `${caseId}/officers`, { officerIds: ['tx.wu', 'tx.zhou'] }));
});

test('D10 the head revokes a decision once: withdrawal is due within 3 working days, the engine hears of it', async () => {
  const { caseId, decisionId } = await decided(world);
  world.clock.set('2026-09-28T09:00:00+08:00');
  const { status, body } = await send('tx.qin', 'post', `${caseId}/revocation`, { reason: '适用法律错误' });
  expect([status, body.status, body.revokedOn]).toEqual([201, 'revoked', '2026-09-28']);
  expect(await lastMessage()).toMatchObject({
    name: 'decision-revoked',
    correlation_key: decisionId,
    message_id: expect.stringMatching(/^decision-revoked:/),
  });
  const { deadlines } = (await (await world.as('tx.qin')).get(`/api/cases/${caseId}`)).body;
  expect(deadlines).toMatchObject([{ kind: 'withdraw', dueOn: '2026-10-08', colour: 'green' }]);
  problem(
    409,
    'NOT_ALLOWED_NOW',
    undefined,
    '已经撤销',
  )(await send('tx.qin', 'post', `${caseId}/revocation`, { reason: '再次' }));
});

test('D10 without a decision nothing is revoked', async () => {
  problem(
    409,
    'NOT_ALLOWED_NOW',
    undefined,
    '尚未作出决定',
  )(await send('tx.qin', 'post', `${await registered(world)}/revocation`, { reason: '错误' }));
});
