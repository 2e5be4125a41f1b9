import { randomBytes } from 'node:crypto';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await facadeWorld();
  caseId = await registered(world);
});
afterAll(() => world.stop());

const fields = { kind: 'audiovisual', title: '现场录像', source: '执法记录仪', collectedOn: '2026-03-03' };
const film = (brand: string) =>
  Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from(`ftyp${brand}`), Buffer.alloc(12), randomBytes(5_000)]);

async function upload(content: Buffer, name: string) {
  let form = (await world.as('tx.zhou')).post(`/api/cases/${caseId}/evidence`);
  for (const [field, value] of Object.entries(fields)) form = form.field(field, value);
  return form.attach('file', content, name);
}

const read = async (id: string, range?: string, account = 'tx.fang') => {
  const asked = (await world.as(account)).get(`/api/cases/${caseId}/evidence/${id}/file`).buffer().parse(binary);
  return range === undefined ? asked : asked.set('Range', range);
};
const viewings = async (id: string) =>
  (await world.change(({ record }) => record.ofCase(caseId))).filter(
    ({ act, details }) => act === 'evidence-viewed' && details.evidenceId === id,
  ).length;

test.each<[string, number, (whole: Buffer) => Buffer]>([
  ['bytes=0-', 206, (whole) => whole],
  ['bytes= 0-', 206, (whole) => whole],
  ['bytes=00-', 206, (whole) => whole],
  ['bytes=5-9,0-', 200, (whole) => whole],
  ['bytes=1-', 206, (whole) => whole.subarray(1)],
  ['bytes=-1000000', 206, (whole) => whole],
  ['bytes=-7', 206, (whole) => whole.subarray(-7)],
  ['bytes=9-5', 200, (whole) => whole],
  ['nonsense', 200, (whole) => whole],
])('issue 10 part 7: %s is answered by RFC 9110 and entered once', async (range, status, part) => {
  const content = film('isom');
  const { body } = await upload(content, 'a.mp4');
  const answer = await read(body.id, range);
  expect(answer.status).toBe(status);
  expect(part(content).equals(answer.body as Buffer)).toBe(true);
  expect(await viewings(body.id)).toBe(1);
});

test('issue 10 part 8: a range that the file has not is 416 with its size, and nothing is read', async () => {
  const content = film('isom');
  const { body } = await upload(content, 'a.mp4');
  for (const range of ['bytes=900000-', 'bytes=-0']) {
    const answer = await read(body.id, range);
    expect([answer.status, answer.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
    expect(JSON.parse(String(answer.body)).code).toBe('RANGE_NOT_SATISFIABLE');
  }
  expect(await viewings(body.id)).toBe(0);
});

test('issue 10 part 7: the parts that a player reads are one viewing; another person, another day are their own', async () => {
  const { body } = await upload(film('isom'), 'a.mp4');
  for (const range of ['bytes=0-', 'bytes=4000-', 'bytes=48-']) await read(body.id, range);
  expect(await viewings(body.id)).toBe(1);
  await read(body.id, 'bytes=48-', 'tx.qin');
  expect(await viewings(body.id)).toBe(2);
  await read(body.id);
  await read(body.id, 'bytes=48-');
  expect(await viewings(body.id)).toBe(4);
  const now = world.clock.now().toISOString();
  world.clock.set('2026-03-04T15:00:00+08:00');
  await read(body.id, 'bytes=48-');
  world.clock.set(now);
  expect(await viewings(body.id)).toBe(5);
});

test.each([
  ['3gp4', 'a.mp4', 'video/mp4'],
  ['3gp4', 'a.3gp', 'video/mp4'],
  ['qt  ', 'a.mov', 'video/mp4'],
  ['qt  ', 'a.mp4', 'video/mp4'],
  ['mp42', 'a.m4a', 'audio/mp4'],
])('issue 9 section 3: a recording of brand %s named %s is taken and played in place', async (brand, name, type) => {
  const { status, body } = await upload(film(brand), name);
  expect(status).toBe(201);
  const answer = await read(body.id, 'bytes=0-');
  expect(answer.get('content-type')).toBe(type);
  expect(answer.get('content-disposition')).toMatch(/^inline/);
});

test('issue 9 section 3: a HEIC photo is taken and given for download', async () => {
  const { status, body } = await upload(film('heic'), 'IMG_0001.HEIC');
  expect([status, body.mediaType]).toEqual([201, 'image/heic']);
  expect((await read(body.id)).get('content-disposition')).toMatch(/^attachment/);
});

test.each([
  ['UTF-8', Buffer.from('询问笔录 第1页')],
  ['GBK', Buffer.from('d1afcecab1cac2bc20b5da31d2b3', 'hex')],
  ['UTF-16', Buffer.from('\ufeff询问笔录 第1页', 'utf16le')],
  ['UTF-16, big endian', Buffer.from('\ufeff询问笔录 第1页', 'utf16le').swap16()],
])('issue 9 section 3: a text in %s is shown rightly', async (_, content) => {
  const { body } = await upload(content, '笔录.txt');
  const answer = await read(body.id);
  const charset = /charset=(.+)$/.exec(answer.get('content-type')!)![1]!;
  expect(new TextDecoder(charset).decode(answer.body as Buffer)).toBe('询问笔录 第1页');
});

test('issue 10 part 8: an empty ZIP under the name of a document is refused, and nothing stays', async () => {
  const before = await world.storedFiles();
  const empty = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
  for (const name of ['a.docx', 'a.xlsx', 'a.ofd']) {
    const { status, body } = await upload(empty, name);
    expect([status, body.code, body.detail]).toEqual([
      415,
      'FILE_TYPE_REFUSED',
      `文件内容与扩展名 .${name.slice(2)} 不符`,
    ]);
  }
  expect(await world.storedFiles()).toEqual(before);
});

test.each([
  ['GBK', Buffer.from('cfd6b3a12e747874', 'hex')],
  ['UTF-8', Buffer.from('现场.txt')],
])('issue 9 section 3: a form from a system that writes names in %s', async (_, name) => {
  const field = (field: string, value: string) =>
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`);
  const file = [
    Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="'),
    name,
    Buffer.from('"\r\nContent-Type: text/plain\r\n\r\n现场检查\r\n--b--\r\n'),
  ];
  const bytes = Buffer.concat([...Object.entries(fields).map(([key, value]) => field(key, value)), ...file]);
  const { body } = await (
    await world.as('tx.zhou')
  )
    .post(`/api/cases/${caseId}/evidence`)
    .set('Content-Type', 'multipart/form-data; boundary=b')
    .send(bytes)
    .expect(201);
  expect(body.fileName).toBe('现场.txt');
});

function binary(response: any, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
