import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../src/base/patience';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let server: Server;
beforeAll(async () => {
  world = await facadeWorld({ maxFileBytes: 10_000_000 });
  server = await new Promise((resolve) => {
    const listening = world.app.listen(0, () => resolve(listening));
  });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await world.stop();
});

test('issue 9 section 3: a connection that is cut keeps what came, and the sender goes on from there', async () => {
  const caseId = await registered(world);
  const zhou = await world.as('tx.zhou');
  const content = Buffer.concat([
    Buffer.from('00000018667479706d703432', 'hex'),
    Buffer.alloc(12),
    randomBytes(2_000_000),
  ]);
  const metadata = Object.entries({
    ...{ kind: 'audiovisual', title: '录像', source: '执法记录仪', collectedOn: '2026-03-03', filename: 'a.mp4' },
  }).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`);
  const tus = { 'Tus-Resumable': '1.0.0' };
  const created = await zhou
    .post(`/api/cases/${caseId}/uploads`)
    .set({ ...tus, 'Upload-Length': String(content.length), 'Upload-Metadata': metadata.join(',') })
    .expect(201);
  const at = created.get('location')!;

  const cut = httpRequest({
    port: (server.address() as AddressInfo).port,
    method: 'PATCH',
    path: at,
    headers: {
      ...tus,
      Authorization: `Bearer ${await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z')}`,
      'Upload-Offset': 0,
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': content.length,
    },
  });
  cut.on('error', () => undefined);
  cut.write(content.subarray(0, 1_000_000));
  const onDisk = async () => (await stat(join(world.services.files.uploads, at.split('/').at(-1)!))).size;
  await until('bytes on disk', async () => (await onDisk()) > 0, { timeoutMs: 10_000, everyMs: 10 });
  cut.destroy();

  const head = await zhou.head(at).set(tus).expect(200);
  const offset = Number(head.get('upload-offset'));
  expect(offset).toBeGreaterThan(0);
  const last = await zhou
    .patch(at)
    .set({ ...tus, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' })
    .send(content.subarray(offset))
    .expect(204);
  const back = await zhou
    .get(`/api/cases/${caseId}/evidence/${last.get('evidence-id')!}/file`)
    .buffer()
    .parse((response: any, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(content.equals(back.body as Buffer)).toBe(true);
});
