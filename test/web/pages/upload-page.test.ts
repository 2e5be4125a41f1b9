import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { until } from '../../../src/base/patience';
import { createFileStore } from '../../../src/database';
import { createFacade } from '../../../src/web';
import { sessionCookie } from '../../../src/web/pages/cookie';
import { openBrowser } from '../../support/browser';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

const megabyte = 1024 * 1024;
let world: World;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server & { closeAllConnections?(): void };
let port: number;
let folder: string;

/** As after a new start: nothing in memory, the same disk and database. */
async function start(): Promise<void> {
  const files = createFileStore(join(world.services.files.uploads, '../..'));
  const app = express().use(createFacade({ ...world.services, files, publicUrl: `http://localhost:${port}` }));
  await new Promise<void>((resolve) => (server = app.listen(port, () => resolve())));
  port = (server.address() as AddressInfo).port;
}
const stop = () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections!();
  });

beforeAll(async () => {
  world = await facadeWorld({ maxFileBytes: 50 * megabyte });
  folder = await mkdtemp(join(tmpdir(), 'mingfa-upload-'));
  port = 0;
  await start();
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  const value = await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z');
  await context.addCookies([{ name: sessionCookie, value, url: `http://localhost:${port}` }]);
}, 120_000);
beforeEach(async () => {
  page = await context.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser?.close();
  await stop();
  await rm(folder, { recursive: true });
  await world.stop();
});

async function film(name: string, bytes: number) {
  const content = Buffer.concat([Buffer.from('00000018667479706d703432', 'hex'), Buffer.alloc(12), randomBytes(bytes)]);
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, sm3: createHash('sm3').update(content).digest('hex') };
}

async function fill(caseId: string): Promise<void> {
  await page.goto(`http://localhost:${port}/cases/${caseId}/evidence`);
  await page.selectOption('#f-kind', 'audiovisual');
  await page.fill('#f-title', '现场录像');
  await page.fill('#f-source', '执法记录仪');
  await page.fill('#f-collectedOn', '2026-03-03');
}
const send = () => page.locator('button.main').click();
const entered = (caseId: string) =>
  world.rows(`SELECT title, sm3 FROM evidence WHERE case_id = '${caseId}' ORDER BY title`);
const parts = (count: number) => {
  let seen = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'PATCH' && response.ok()) seen += 1;
  });
  return until('parts to arrive', async () => seen >= count, { timeoutMs: 60_000, everyMs: 20 });
};
const picture = async (name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true });
};

test('issue 9 section 3: several files go up at once with progress, through a break of the connection', async () => {
  const caseId = await registered(world);
  const files = await Promise.all([film('一.mp4', 9 * megabyte), film('二.mp4', 5 * megabyte), film('三.mp4', 1000)]);
  await fill(caseId);
  let broken = 0;
  await page.route('**/uploads/*', (route) =>
    route.request().method() === 'PATCH' && broken++ === 2 ? route.abort('connectionreset') : route.continue(),
  );
  await page.setInputFiles(
    '#f-file',
    files.map(({ path }) => path),
  );
  await send();
  await page.locator('.uploads progress').first().waitFor();
  await picture('upload-running');
  await page.waitForURL(/#evidence$/, { timeout: 60_000 });
  expect(broken).toBeGreaterThan(3);
  expect(await entered(caseId)).toEqual(files.map(({ sm3 }, index) => ({ title: `现场录像（${index + 1}）`, sm3 })));
  expect(await page.locator('#evidence video').count()).toBe(3);
  await picture('evidence-with-video');
}, 180_000);

test('issue 9 section 3: after a restart of the server and a new page it goes on, and is one evidence', async () => {
  const caseId = await registered(world);
  const { path, sm3 } = await film('长.mp4', 20 * megabyte);
  await fill(caseId);
  await page.setInputFiles('#f-file', path);
  const two = parts(2);
  await send();
  await two;
  await stop();
  await page.close();
  await start();
  page = await context.newPage();
  await fill(caseId);
  await page.setInputFiles('#f-file', path);
  const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
  await send();
  expect(Number((await asked).headers()['upload-offset'])).toBeGreaterThanOrEqual(2 * 4 * megabyte);
  await page.waitForURL(/#evidence$/, { timeout: 60_000 });
  expect(await entered(caseId)).toEqual([{ title: '现场录像', sm3 }]);

  await fill(caseId);
  await page.setInputFiles('#f-file', path);
  await send();
  await page.waitForURL(/#evidence$/, { timeout: 60_000 });
  expect(await entered(caseId)).toHaveLength(1);
}, 180_000);

test('issue 9 section 3: what is refused is said beside its file, and the others are kept', async () => {
  const caseId = await registered(world);
  const good = await film('好.mp4', 1000);
  const bad = join(folder, '坏.mp4');
  await writeFile(bad, 'MZ\x90\x00 a program');
  await fill(caseId);
  await page.setInputFiles('#f-file', [bad, good.path]);
  await send();
  await page.getByText('文件内容与扩展名 .mp4 不符').waitFor();
  await page.getByText('已保存').waitFor();
  expect(await entered(caseId)).toEqual([{ title: '现场录像（2）', sm3: good.sm3 }]);
  await picture('upload-refused');
}, 120_000);

test('issue 9 section 3: a recording is played in place by ranges, which is one viewing (P6)', async () => {
  const caseId = await registered(world);
  const { path } = await film('看.mp4', 300_000);
  await fill(caseId);
  await page.setInputFiles('#f-file', path);
  await send();
  await page.waitForURL(/#evidence$/);
  const viewed = async () =>
    (await world.change(({ record }) => record.ofCase(caseId))).filter(({ act }) => act === 'evidence-viewed').length;
  expect(await viewed()).toBe(0);
  const answer = page.waitForResponse((response) => response.url().endsWith('/file'));
  await page
    .locator('#evidence video')
    .evaluate(
      (video) =>
        void (video as unknown as { load(): void; preload: string; play(): Promise<void> })
          .play()
          .catch(() => undefined),
    );
  expect((await answer).status()).toBe(206);
  await until('the viewing to be entered', async () => (await viewed()) > 0, { timeoutMs: 10_000, everyMs: 50 });
  expect(await viewed()).toBe(1);
}, 120_000);
