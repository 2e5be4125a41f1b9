import { newId } from '../../src/base/ids';
import { samplePerson } from '../support/samples';
import { findingsBody } from './support/bodies';
import { problem } from './support/problem';
import { decided, registered } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await facadeWorld();
  caseId = await registered(world);
  await world.change(({ people }) => people.save(samplePerson('tx.other', ['handler'])));
});
afterAll(() => world.stop());

test.each([
  ['tx.zhou', 'the handler', '430103198802150026'],
  ['tx.fang', 'the reviewer', '430103198802150026'],
  ['tx.qin', 'the head', '430103198802150026'],
  ['tx.lu', 'the supervisor', null],
  ['tx.shen', 'the publisher', null],
])('%s (%s) sees the party, the ID number only where needed', async (account, _who, idNumber) => {
  const { body } = await (await world.as(account)).get(`/api/cases/${caseId}`).expect(200);
  expect(body.party).toMatchObject({ name: '刘晓芳', idNumber });
});

test('the administrator sees that the case exists and where it stands, but neither party nor file', async () => {
  const { body } = await (await world.as('admin')).get(`/api/cases/${caseId}`).expect(200);
  expect(body).toMatchObject({ party: null, documents: [], evidence: [], findings: [], rights: [], openActs: [] });
  expect(body.case.sourceDetail).toBeNull();
  expect(JSON.stringify(body)).not.toContain('刘晓芳');
});

test("another agency's case does not exist for one", async () => {
  for (const account of ['tj.peng', 'tj.tan', 'tj.he']) {
    const person = await world.as(account);
    problem(404, 'NOT_FOUND')(await person.get(`/api/cases/${caseId}`));
    problem(404, 'NOT_FOUND')(await person.put(`/api/cases/${caseId}/findings`).send(findingsBody()));
  }
  expect((await (await world.as('tj.tan')).get('/api/cases')).body).toEqual({ cases: [], total: 0 });
});

test("another handler's case is refused, and not listed", async () => {
  const other = await world.as('tx.other');
  problem(403, 'FORBIDDEN')(await other.get(`/api/cases/${caseId}`));
  problem(403, 'FORBIDDEN')(await other.put(`/api/cases/${caseId}/findings`).send(findingsBody()));
  expect((await other.get('/api/cases')).body.total).toBe(0);
});

test.each<[string, 'put' | 'post', string, object]>([
  ['tx.qin', 'put', 'findings', findingsBody()],
  ['tx.fang', 'post', 'defences', { form: 'oral', text: '口头陈述' }],
  ['tx.shen', 'post', 'defence-waiver', { reason: '书面放弃' }],
  ['tx.zhou', 'put', 'officers', { officerIds: ['tx.zhou', 'tx.wu'] }],
  ['tx.lu', 'post', 'revocation', { reason: '适用法律错误' }],
  ['admin', 'post', 'revocation', { reason: '适用法律错误' }],
])('%s may not %s %s', async (account, method, act, body) => {
  problem(403, 'FORBIDDEN')(await (await world.as(account))[method](`/api/cases/${caseId}/${act}`).send(body));
});

test('an id that nothing has, or that is none, is not found', async () => {
  const zhou = await world.as('tx.zhou');
  for (const id of [newId(), 'x', '1%27--', '%00', '%zz'])
    problem(404, 'NOT_FOUND')(await zhou.get(`/api/cases/${id}`));
  problem(404, 'NOT_FOUND')(await zhou.get(`/api/cases/${caseId}/documents/${newId()}`));
  problem(404, 'NOT_FOUND')(await zhou.get('/api/nothing'));
});

test('lists are searched, filtered and paged', async () => {
  const { caseId: executing } = await decided(world);
  await registered(world, { matter: '违规招收学生' });
  const qin = await world.as('tx.qin');
  const list = async (query: object) => (await qin.get('/api/cases').query(query).expect(200)).body;
  expect((await list({})).total).toBe(3);
  expect((await list({ limit: 1, offset: 1 })).cases).toHaveLength(1);
  expect((await list({ text: '招收' })).cases.map((row: any) => row.matter)).toEqual(['违规招收学生']);
  expect((await list({ status: 'executing' })).cases.map((row: any) => row.id)).toEqual([executing]);
  problem(400, 'VALIDATION_FAILED', 'limit', '不能大于100')(await qin.get('/api/cases?limit=1000'));
  problem(400, 'UNKNOWN_FIELD', 'sort')(await qin.get('/api/cases?sort=1'));
});
