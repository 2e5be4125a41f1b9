import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'supertest';
import express from 'express';
import supertest from 'supertest';
import { createFileStore } from '../../../src/database';
import { createFacade } from '../../../src/web';
import { csrfOf, sessionCookie } from '../../../src/web/pages/cookie';
import { problem } from '../support/problem';
import { registered, setStatus } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await facadeWorld();
  caseId = await registered(world);
});
afterAll(() => world.stop());

const film = (bytes = 50_000, brand = 'isom') =>
  Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from(`ftyp${brand}`), Buffer.alloc(12), randomBytes(bytes)]);
const fields = { kind: 'audiovisual', title: '现场录像', source: '执法记录仪', collectedOn: '2026-03-03' };
const metadataOf = (content: Record<string, string>) =>
  Object.entries(content)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

const tus = { 'Tus-Resumable': '1.0.0' };
const uploads = (id = caseId) => `/api/cases/${id}/uploads`;

async function create(length: number, change: Record<string, string> = {}, account = 'tx.zhou', id = caseId) {
  const metadata = metadataOf({ ...fields, filename: '录像.mp4', ...change });
  return (await world.as(account))
    .post(uploads(id))
    .set({ ...tus, 'Upload-Length': String(length), 'Upload-Metadata': metadata });
}
const patch = async (at: string, offset: number, bytes: Buffer, account = 'tx.zhou') =>
  (await world.as(account))
    .patch(at)
    .set({ ...tus, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' })
    .send(bytes);
const head = async (at: string, account = 'tx.zhou') => (await world.as(account)).head(at).set(tus);
const rows = async () => (await world.rows('SELECT count(*)::int FROM evidence'))[0].count as number;
const partial = async () => (await readdir(world.services.files.uploads).catch(() => [])).sort();
const placeOf = (response: Response) => response.get('location')!;

test('issue 9 section 3: a recording comes in parts, is hashed while it comes, and is evidence at the end', async () => {
  const content = film();
  const created = await create(content.length);
  expect(created.status).toBe(201);
  const at = placeOf(created);
  expect((await patch(at, 0, content.subarray(0, 20_000))).get('upload-offset')).toBe('20000');
  expect((await head(at)).get('upload-offset')).toBe('20000');
  const last = await patch(at, 20_000, content.subarray(20_000));
  expect([last.status, last.get('upload-offset')]).toEqual([204, String(content.length)]);
  const [row] = await world.rows(`SELECT * FROM evidence WHERE id = '${last.get('evidence-id')!}'`);
  expect(row).toMatchObject({
    title: '现场录像',
    file_name: '录像.mp4',
    media_type: 'video/mp4',
    uploaded_by: 'tx.zhou',
    sm3: createHash('sm3').update(content).digest('hex'),
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  const back = await (
    await world.as('tx.wu')
  )
    .get(`/api/cases/${caseId}/evidence/${row.id}/file`)
    .buffer()
    .parse(binary)
    .expect(200);
  expect(content.equals(back.body as Buffer)).toBe(true);
  expect(await partial()).toEqual([]);
});

test('issue 9 section 3: after a restart of the server it goes on where it was', async () => {
  const content = film();
  const at = placeOf(await create(content.length));
  await patch(at, 0, content.subarray(0, 30_000));
  const files = createFileStore(join(world.services.files.uploads, '../..'));
  const restarted = supertest
    .agent(express().use(createFacade({ ...world.services, files })))
    .set('Authorization', `Bearer ${await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z')}`);
  expect((await restarted.head(at).set(tus)).get('upload-offset')).toBe('30000');
  const last = await restarted
    .patch(at)
    .set({ ...tus, 'Upload-Offset': '30000', 'Content-Type': 'application/offset+octet-stream' })
    .send(content.subarray(30_000))
    .expect(204);
  const [row] = await world.rows(`SELECT sm3 FROM evidence WHERE id = '${last.get('evidence-id')!}'`);
  expect(row.sm3).toBe(createHash('sm3').update(content).digest('hex'));
});

test('issue 9 section 3: whoever did not hear the last answer learns that all is there, and it is entered once', async () => {
  const content = film();
  const at = placeOf(await create(content.length));
  await patch(at, 0, content);
  const before = await rows();
  expect([(await head(at)).status, (await head(at)).get('upload-offset')]).toEqual([200, String(content.length)]);
  const again = placeOf(await create(content.length));
  const second = await patch(again, 0, content);
  expect([second.status, second.get('evidence-id')]).toEqual([204, at.split('/').at(-1)]);
  expect(await rows()).toBe(before);
  problem(
    409,
    'EVIDENCE_ALREADY_THERE',
    'file',
  )(await patch(placeOf(await create(content.length, { title: '另一名称' })), 0, content));
  expect([await rows(), await partial()]).toEqual([before, []]);
});

test('issue 9 section 3: a file that came by form and comes once more by parts is one evidence', async () => {
  const content = film();
  let form = (await world.as('tx.zhou')).post(`/api/cases/${caseId}/evidence`);
  for (const [name, value] of Object.entries(fields)) form = form.field(name, value);
  const { body } = await form.attach('file', content, '录像.mp4').expect(201);
  const last = await patch(placeOf(await create(content.length)), 0, content);
  expect(last.get('evidence-id')).toBe(body.id);
});

test('issue 9 section 3: what was complete when the database was away is entered by the next question', async () => {
  const content = film();
  const at = placeOf(await create(content.length));
  await world.rows('ALTER TABLE evidence RENAME COLUMN sm3 TO sm3_away');
  const failed = await patch(at, 0, content);
  await world.rows('ALTER TABLE evidence RENAME COLUMN sm3_away TO sm3');
  expect(failed.status).toBe(500);
  expect((await head(at)).get('upload-offset')).toBe(String(content.length));
  expect(await world.rows(`SELECT title FROM evidence WHERE id = '${at.split('/').at(-1)!}'`)).toHaveLength(1);
});

test('issue 9 section 3: only who may add evidence to the case creates, and only the same person goes on', async () => {
  const content = film();
  const before = await partial();
  problem(401, 'NOT_SIGNED_IN')(await world.anyone().post(uploads()).set(tus));
  problem(403, 'FORBIDDEN')(await create(content.length, {}, 'tx.qin'));
  problem(404, 'NOT_FOUND')(await create(content.length, {}, 'tj.peng'));
  const closed = await registered(world);
  await setStatus(world, closed, 'closed');
  problem(409, 'NOT_ALLOWED_NOW')(await create(content.length, {}, 'tx.zhou', closed));
  expect(await partial()).toEqual(before);

  const at = placeOf(await create(content.length));
  const other = await registered(world);
  for (const [path, account, status] of [
    [at, 'tx.wu', 404],
    [at, 'tx.qin', 403],
    [at, 'tj.peng', 404],
    [at.replace(caseId, other), 'tx.zhou', 404],
  ] as const) {
    expect((await head(path, account)).status).toBe(status);
    expect((await patch(path, 0, content, account)).status).toBe(status);
    expect((await (await world.as(account)).delete(path).set(tus)).status).toBe(status);
  }
  const read = await (await world.as('tx.zhou')).get(at).set(tus);
  problem(405, 'METHOD_NOT_ALLOWED')(read);
  expect(read.get('allow')).toBe('DELETE, HEAD, PATCH');
  expect((await head(at)).get('upload-offset')).toBe('0');
  await (await world.as('tx.zhou')).delete(at).set(tus).expect(204);
  expect(await partial()).toEqual(before);
});

test.each<[string, number, Record<string, string>, number, string, string]>([
  ['too large', 300_000, {}, 413, 'FILE_TOO_LARGE', 'file'],
  ['empty', 0, {}, 422, 'FILE_EMPTY', 'file'],
  ['a program', 10, { filename: 'a.exe' }, 415, 'FILE_TYPE_REFUSED', 'file'],
  ['without title', 10, { title: '' }, 400, 'VALIDATION_FAILED', 'title'],
  ['of tomorrow', 10, { collectedOn: '2026-03-05' }, 400, 'VALIDATION_FAILED', 'collectedOn'],
  ['with an unknown field', 10, { device: '1' }, 400, 'UNKNOWN_FIELD', 'device'],
])(
  'issue 9 section 3: a file that is %s is refused before its first byte',
  async (_, length, change, status, code, field) => {
    const before = await partial();
    if (length > 200_000) expect((await create(length, change)).status).toBe(status);
    else problem(status, code, field)(await create(length, change));
    expect(await partial()).toEqual(before);
  },
);

test('issue 9 section 3: a file unlike its name is refused by its first bytes, and nothing stays', async () => {
  const content = Buffer.concat([Buffer.from('MZ\x90\x00'), randomBytes(50_000)]);
  const before = [await rows(), await partial()];
  const at = placeOf(await create(content.length));
  problem(415, 'FILE_TYPE_REFUSED', 'file')(await patch(at, 0, content.subarray(0, 10_000)));
  expect((await head(at)).status).toBe(404);
  expect([await rows(), await partial()]).toEqual(before);
});

test('issue 9 section 3: a part for another place, and one beyond the end, change nothing', async () => {
  const content = film();
  const at = placeOf(await create(content.length));
  problem(409, 'UPLOAD_OFFSET_WRONG')(await patch(at, 100, content.subarray(100)));
  expect((await patch(at, 0, Buffer.concat([content, content]))).status).toBe(413);
  expect((await patch(at, -1, content)).status).toBe(400);
  expect((await head(at)).get('upload-offset')).toBe('0');
  const without = await (await world.as('tx.zhou')).post(uploads()).set('Upload-Length', '10');
  problem(400, 'VALIDATION_FAILED', '')(without);
});

test('issue 9 section 3: from a page it needs the token of the form', async () => {
  const token = await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z');
  const send = (headers: Record<string, string>) =>
    world
      .anyone()
      .post(`/cases/${caseId}/uploads`)
      .set({ ...tus, Cookie: `${sessionCookie}=${token}`, 'Upload-Length': '10', ...headers })
      .set('Upload-Metadata', metadataOf({ ...fields, filename: 'a.mp4' }));
  problem(403, 'FORBIDDEN')(await send({}));
  const created = await send({ 'X-Form-Token': csrfOf(token) });
  expect([created.status, placeOf(created)]).toEqual([
    201,
    expect.stringMatching(new RegExp(`^/cases/${caseId}/uploads/[0-9a-f-]{36}$`)),
  ]);
});

function binary(response: any, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
