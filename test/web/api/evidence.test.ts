import { createHash } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { newId } from '../../../src/base/ids';
import { until } from '../../../src/base/patience';
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

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(20_000, 7)]);
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 0x20)]);
const fields = { kind: 'site-record', title: '现场照片', source: '现场拍摄', collectedOn: '2026-03-03' };

async function upload(
  file: { content: Buffer; name: string } | null,
  change: Record<string, string> = {},
  account = 'tx.zhou',
  id = caseId,
) {
  let form = (await world.as(account)).post(`/api/cases/${id}/evidence`);
  for (const [name, value] of Object.entries({ ...fields, ...change })) form = form.field(name, value);
  return file ? form.attach('file', file.content, file.name) : form;
}

const state = async () => ({
  files: await world.storedFiles(),
  rows: (await world.rows('SELECT count(*) FROM evidence'))[0].count,
});

test.each([
  ['现场照片.png', png, 'image/png'],
  ['调查 笔录.pdf', pdf, 'application/pdf'],
  ['笔录.txt', Buffer.from('询问笔录\r\n第一页'), 'text/plain'],
  ['旧笔录.txt', Buffer.from('d1afcec7b1cac2bc', 'hex'), 'text/plain'],
])('C4 %s is stored as it is, with its SM3, and comes back the same', async (name, content, mediaType) => {
  const { status, body } = await upload({ content, name });
  expect([status, body.fileName, body.mediaType, body.bytes, body.sm3]).toEqual([
    201,
    name,
    mediaType,
    content.length,
    createHash('sm3').update(content).digest('hex'),
  ]);
  expect(body).not.toHaveProperty('path');
  const back = await (
    await world.as('tx.fang')
  )
    .get(`/api/cases/${caseId}/evidence/${body.id}/file`)
    .buffer()
    .parse(binary)
    .expect(200);
  expect(content.equals(back.body)).toBe(true);
  expect(back.get('content-disposition')).toContain(encodeURIComponent(name));
  expect(back.get('x-content-type-options')).toBe('nosniff');
});

test('P3 part of a recording can be fetched, and looking at it is recorded once', async () => {
  const { body } = await upload({ content: png, name: 'a.png' });
  const qin = await world.as('tx.qin');
  const part = (range: string) =>
    qin.get(`/api/cases/${caseId}/evidence/${body.id}/file`).set('Range', range).buffer().parse(binary).expect(206);
  expect((await part('bytes=0-9')).body).toEqual(png.subarray(0, 10));
  expect((await part('bytes=16-19')).body).toEqual(Buffer.alloc(4, 7));
  const entries = await world.change(({ record }) => record.ofCase(caseId));
  expect(
    entries.filter(({ act, details }) => act === 'evidence-viewed' && details.evidenceId === body.id),
  ).toMatchObject([{ actor: 'tx.qin' }]);
});

test.each<[string, { content: Buffer; name: string } | null, Record<string, string>, number, string, string, string]>([
  ['no file', null, {}, 400, 'VALIDATION_FAILED', 'file', '请选择文件'],
  ['an empty file', { content: Buffer.alloc(0), name: 'a.png' }, {}, 422, 'FILE_EMPTY', 'file', '文件为空'],
  [
    'a program',
    { content: Buffer.from('MZ\x90'), name: 'a.exe' },
    {},
    415,
    'FILE_TYPE_REFUSED',
    'file',
    '不支持的文件类型',
  ],
  [
    'a web page',
    { content: Buffer.from('<html>'), name: 'a.html' },
    {},
    415,
    'FILE_TYPE_REFUSED',
    'file',
    '不支持的文件类型',
  ],
  [
    'a program named as a picture',
    { content: Buffer.from('MZ\x90\x00\x03'), name: 'a.png' },
    {},
    415,
    'FILE_TYPE_REFUSED',
    'file',
    '与扩展名 .png 不符',
  ],
  [
    'a picture named as a text',
    { content: png, name: 'a.txt' },
    {},
    415,
    'FILE_TYPE_REFUSED',
    'file',
    '与扩展名 .txt 不符',
  ],
  [
    'a file that is too large',
    { content: Buffer.concat([pdf, pdf, pdf]), name: 'a.pdf' },
    {},
    413,
    'FILE_TOO_LARGE',
    'file',
    '不得超过',
  ],
  [
    'a file that is far too large',
    { content: Buffer.concat([pdf, Buffer.alloc(2_000_000)]), name: 'a.pdf' },
    {},
    413,
    'FILE_TOO_LARGE',
    'file',
    '不得超过',
  ],
  ['an unknown field', { content: png, name: 'a.png' }, { device: '1' }, 400, 'UNKNOWN_FIELD', 'device', '无法识别'],
  ['a wrong kind', { content: png, name: 'a.png' }, { kind: 'hearsay' }, 400, 'VALIDATION_FAILED', 'kind', '证据种类'],
  [
    'an empty title',
    { content: png, name: 'a.png' },
    { title: '' },
    400,
    'VALIDATION_FAILED',
    'title',
    '证据名称不能为空',
  ],
  [
    'evidence of tomorrow',
    { content: png, name: 'a.png' },
    { collectedOn: '2026-03-05' },
    400,
    'VALIDATION_FAILED',
    'collectedOn',
    '不能晚于今天',
  ],
  [
    'a single collector',
    { content: png, name: 'a.png' },
    { collectedBy: 'tx.zhou' },
    422,
    'CREDENTIALS_INVALID',
    'collectedBy',
    '不得少于两人',
  ],
  [
    'a collector from elsewhere',
    { content: png, name: 'a.png' },
    { collectedBy: 'tx.zhou,tj.peng' },
    422,
    'CREDENTIALS_INVALID',
    'collectedBy',
    'tj.peng',
  ],
])('C4 %s is refused and nothing stays', async (_what, file, change, status, code, field, says) => {
  const before = await state();
  problem(status, code, field, says)(await upload(file, change));
  expect(await state()).toEqual(before);
});

test('C4 two files, a field after the file and a form that is none are refused', async () => {
  const before = await state();
  const zhou = await world.as('tx.zhou');
  const form = () =>
    zhou
      .post(`/api/cases/${caseId}/evidence`)
      .field('kind', 'physical')
      .field('title', '物证')
      .field('source', '现场')
      .field('collectedOn', '2026-03-03');
  problem(
    400,
    'VALIDATION_FAILED',
    'file',
    '一个文件',
  )(await form().attach('file', png, 'a.png').attach('file', png, 'b.png'));
  problem(
    400,
    'VALIDATION_FAILED',
    'title',
    '之后',
  )(await zhou.post(`/api/cases/${caseId}/evidence`).attach('file', png, 'a.png').field('title', '物证'));
  problem(400, 'UNKNOWN_FIELD', 'upload')(await form().attach('upload', png, 'a.png'));
  problem(
    400,
    'VALIDATION_FAILED',
    '',
    'multipart/form-data',
  )(await zhou.post(`/api/cases/${caseId}/evidence`).send(fields));
  expect(await state()).toEqual(before);
});

test('C4 only the handlers of an open case add evidence', async () => {
  const before = await state();
  const file = { content: png, name: 'a.png' };
  problem(
    401,
    'NOT_SIGNED_IN',
  )(await world.anyone().post(`/api/cases/${caseId}/evidence`).attach('file', png, 'a.png'));
  problem(403, 'FORBIDDEN')(await upload(file, {}, 'tx.qin'));
  problem(404, 'NOT_FOUND')(await upload(file, {}, 'tj.peng'));
  problem(404, 'NOT_FOUND')(await upload(file, {}, 'tx.zhou', newId()));
  expect(await state()).toEqual(before);
  const closed = await registered(world);
  await setStatus(world, closed, 'closed');
  problem(409, 'NOT_ALLOWED_NOW')(await upload(file, {}, 'tx.zhou', closed));
  expect(await state()).toEqual(before);
});

test('C4 who may not see evidence does not get the file', async () => {
  const { body } = await upload({ content: png, name: 'a.png' });
  const path = `/api/cases/${caseId}/evidence/${body.id}/file`;
  for (const account of ['tx.shen', 'admin']) problem(403, 'FORBIDDEN')(await (await world.as(account)).get(path));
  problem(404, 'NOT_FOUND')(await (await world.as('tj.tan')).get(path));
  problem(
    404,
    'NOT_FOUND',
  )(await (await world.as('tx.qin')).get(`/api/cases/${await registered(world)}/evidence/${body.id}/file`));
});

test('P3 an upload that breaks off leaves nothing behind', async () => {
  const before = await state();
  const server: Server = await new Promise((resolve) => {
    const listening = world.app.listen(0, () => resolve(listening));
  });
  const token = await world.accounts.issueToken('tx.zhou', '2030-01-01T00:00:00Z');
  const boundary = 'b0undary';
  const part = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const request = httpRequest({
    port: (server.address() as AddressInfo).port,
    method: 'POST',
    path: `/api/cases/${caseId}/evidence`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': 150_000,
    },
  });
  request.on('error', () => undefined);
  request.on('response', (response: IncomingMessage) => response.resume());
  request.write(
    Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join(''),
  );
  request.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
  );
  request.write(png);
  await until('the file to be on its way to disk', async () => (await state()).files.length > before.files.length, {
    timeoutMs: 5_000,
    everyMs: 10,
  });
  request.destroy();
  await until('the partial file to be gone', async () => (await state()).files.length === before.files.length, {
    timeoutMs: 5_000,
    everyMs: 10,
  });
  expect(await state()).toEqual(before);
  await new Promise((resolve) => server.close(resolve));
});

test('P3 a file whose entry cannot be committed is removed again', async () => {
  const before = await state();
  await world.rows('ALTER TABLE evidence RENAME TO evidence_away');
  const response = await upload({ content: png, name: 'a.png' });
  await world.rows('ALTER TABLE evidence_away RENAME TO evidence');
  expect(response.status).toBe(500);
  expect(await state()).toEqual(before);
});

function binary(response: any, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
