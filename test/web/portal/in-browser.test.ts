import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { createPortal, unknownAddress } from '../../../src/web/portal';
import { openBrowser, openPage } from '../../support/browser';
import { disclosureWorld, published } from '../../support/disclosure-world';
import { memoryUnitOfWork } from '../../support/memory-unit-of-work';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const charts = ['EnforcementCase', 'Hearing', 'LegalReview', 'Disclosure', 'CaseTransfer'];

let browser: Browser;
let server: Server;
let site: string;

beforeAll(async () => {
  const context = await disclosureWorld(published);
  for (const processId of charts) {
    const xml = readFileSync(join(__dirname, `../../../bpmn/${processId}.bpmn`), 'utf8');
    const name = /<bpmn:process [^>]*name="([^"]+)"/.exec(xml)![1]!;
    await context.models.save({ processId, name, version: 1, key: '1', xml, deployedAt: '2026-03-01T00:00:00Z' });
  }
  const { clock, log } = context;
  const services = { unitOfWork: memoryUnitOfWork(context), clock, log, publicName: '行政执法公示' };
  server = express().use(createPortal(services), unknownAddress(services)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function opened(address: string, width?: number): Promise<Page> {
  const page = await openPage(browser, width);
  await page.goto(site + address);
  if (address.startsWith('/flow-charts/')) await page.locator('#flow-chart svg .djs-shape').first().waitFor();
  return page;
}

/** What axe finds, as rule and element. */
async function findings(page: Page): Promise<string[]> {
  // As the console does: the page's own rules for scripts stay as they are.
  await page.evaluate(`(() => { ${axe} })()`);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`,
  );
}

describe('the portal in Chromium', () => {
  test.each([
    '/',
    '/?month=2026-13',
    '/decisions/disclosure-1',
    '/agencies',
    '/officers?certificate=0',
    '/flow-charts',
    '/unknown',
    ...charts.map((id) => `/flow-charts/${id}`),
  ])(
    'issue 9: axe finds nothing on %s',
    async (address) => {
      const page = await opened(address);
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test.each(charts)(
    'issue 9: on paper the flow chart %s is whole, on a page',
    async (id) => {
      const page = await opened(`/flow-charts/${id}`, 390);
      await page.locator('.print-chart:not([hidden])').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1031 }); // A4 within its margins
      const picture = page.locator('.print-chart');
      const shown = (await picture.boundingBox())!;
      expect(shown.width).toBeGreaterThan(300);
      expect(shown.width).toBeLessThanOrEqual(703);
      expect(shown.height).toBeLessThanOrEqual(1031);
      const drawn = await picture.evaluate<string, HTMLImage>(({ src }) => decodeURIComponent(src));
      const xml = readFileSync(join(__dirname, `../../../bpmn/${id}.bpmn`), 'utf8');
      const tasks = [...xml.matchAll(/<bpmn:(?:userTask|serviceTask|endEvent) id="(\w+)"/g)].map(([, task]) => task!);
      expect(tasks.filter((task) => !drawn.includes(`data-element-id="${task}"`))).toEqual([]);
      await expect(page.locator('#flow-chart').isVisible()).resolves.toBe(false);
      await page.context().close();
    },
    60_000,
  );
});

interface HTMLImage {
  src: string;
}
