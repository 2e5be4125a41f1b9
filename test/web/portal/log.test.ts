import express from 'express';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createFileStore, createUnitOfWork } from '../../../src/database';
import { workOnCase } from '../../../src/host';
import { leafOfText } from '../../../src/law/record/seal';
import { proves, readCheckpoint, readProof, readVerifier } from '../../../src/law/log';
import { publish } from '../../../src/stages/disclosure';
import { createPortal } from '../../../src/web/portal';
import { quiet, saveCase, testDatabase, type TestDatabase } from '../../database/support/database';
import { withStores } from '../../support/database-stores';
import { approved, delivered, sampleDisclosure } from '../../support/disclosure-world';
import { recordLog } from '../../support/record-log';
import { testKey } from '../../support/record-key';
import { sampleDecision, sampleScope } from '../../support/samples';

let db: TestDatabase;
let folder: string;
let app: express.Express;
let integrate: () => Promise<number>;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mingfa-log-'));
  const log = recordLog(db.dataSource, folder, db.clock);
  integrate = log.integrate;
  const rules = { evaluate: () => Promise.reject(new Error('no rules')) };
  const around = { rules, files: createFileStore(folder), clock: db.clock, log: quiet, key: testKey };
  const unitOfWork = withStores(
    db.dataSource,
    createUnitOfWork(db.dataSource, { ...around, published: { files: log.files } }),
  );
  const findingsId = 'findings-of-case-1';
  await unitOfWork.run(async (context) => {
    await saveCase(context);
    await context.scopeFindings.save(sampleScope({ findingsId }));
  });
  await unitOfWork.run(async (context) => {
    await context.decisions.save(sampleDecision({ findingsId }));
    await context.deliveries.save(delivered);
    await context.disclosures.save(sampleDisclosure(approved));
  });
  await unitOfWork.run((context) =>
    workOnCase(context, 'case-1', { check: () => null, run: (file) => publish(file, 'disclosure-1') }),
  );
  const recordLogOf = { folder: log.files.folder, key: testKey.text };
  app = express().use(
    createPortal({ unitOfWork, clock: db.clock, log: quiet, publicName: '公示', recordLog: recordLogOf }),
  );
});
afterAll(async () => {
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

test('issue 10: the log is public as static files, and a decision page leads to a proof of its very text', async () => {
  await request(app)
    .get('/decisions/disclosure-1/proof')
    .expect(404, /尚未编入公开日志/);
  await integrate();
  const key = readVerifier((await request(app).get('/log/key').expect(200)).text);
  const checkpoint = (
    await request(app)
      .get('/log/checkpoint')
      .expect('content-type', /^text\/plain/)
      .expect(200)
  ).text;
  const { size } = readCheckpoint(checkpoint, key);
  const tile = await request(app)
    .get(`/log/tile/0/000.p/${size}`)
    .expect('cache-control', /immutable/)
    .expect(200);
  expect(tile.body).toHaveLength(size * 32);

  expect((await request(app).get('/decisions/disclosure-1').expect(200)).text).toContain(
    '/decisions/disclosure-1/proof',
  );
  const proof = (await request(app).get('/decisions/disclosure-1/proof').expect(200)).text;
  const extra = readProof(proof).extra!.toString();
  const [, content = '', salt = ''] = /^\{"content":(.*),"salt":"([0-9a-f]{32})"\}$/.exec(extra) ?? [];
  expect(proves(proof, leafOfText(salt, content), key)).toBe(true);
  const text = (await request(app).get('/decisions/disclosure-1/text.json').expect(200)).text;
  const { createHash } = await import('node:crypto');
  const { act, details } = JSON.parse(content);
  expect([act, details.sm3]).toEqual(['decision-published', createHash('sm3').update(text).digest('hex')]);
});

test('issue 10: nothing else is reached through the log', async () => {
  for (const path of [
    '/log/tile/../../record.key',
    '/log/tile/%2e%2e/checkpoint',
    '/log/tile/0',
    '/log/other',
    '/decisions/x/proof',
  ])
    await request(app).get(path).expect(404);
});
