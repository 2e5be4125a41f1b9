import axe from 'axe-core';
import type { Router } from 'express';
import type { Browser, Page } from 'playwright-core';
import { newId } from '../../../src/base/ids';
import { ResumableUploads } from '../../../src/web/files/resumable';
import { createPages } from '../../../src/web/pages';
import { createPortal } from '../../../src/web/portal';
import { openBrowser, openPage } from '../../support/browser';
import { published, sampleDisclosure } from '../../support/disclosure-world';
import { busyCase } from '../support/busy-case';
import { served } from '../support/served';
import { decided } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

jest.setTimeout(180_000);
let world: World;
let site: Awaited<ReturnType<typeof served>>;
let browser: Browser;
let page: Page;
const ids: Record<string, string[]> = { processId: ['LegalReview'], act: ['penalty'], evidenceId: [] };
let activeElements: () => Promise<object[]>;

beforeAll(async () => {
  world = await facadeWorld({ processView: { activeElements: () => activeElements() as Promise<never[]> } });
  const busy = await busyCase(world);
  const { caseId, decisionId } = await decided(world);
  const disclosure = sampleDisclosure({ ...published, id: newId(), caseId, decisionId });
  await world.change(({ disclosures }) => disclosures.save(disclosure));
  const [{ id: documentId }] = await world.rows(`SELECT id FROM documents WHERE case_id = '${busy}' LIMIT 1`);
  Object.assign(ids, { caseId: [busy, caseId], documentId: [documentId], disclosureId: [disclosure.id] });
  site = await served(world);
  browser = await openBrowser();
  page = await openPage(browser);
  await page.setViewportSize({ width: 1366, height: 768 });
});
beforeEach(() => {
  activeElements = async () => [
    { processId: 'EnforcementCase', elementId: 'LegalReviewCall', since: '2026-03-02T02:00:00Z' },
    { processId: 'LegalReview', elementId: 'AdoptOrObjectTask', since: '2026-03-03T02:00:00Z', refusal: '' },
  ];
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await world.stop();
});

/** Addresses of every page of the router, its parameters filled in. */
function addresses(router: Router): string[] {
  const paths = router.stack.flatMap(({ route }) =>
    route && (route as unknown as { methods: Record<string, boolean> }).methods.get ? [route.path] : [],
  );
  return paths.flatMap((path) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const spread = names.includes('caseId') && !names.includes('documentId') ? ids.caseId! : [ids.caseId![0]!];
    return spread.map((caseId) =>
      path.replace(/:(\w+)/g, (_, name) => (name === 'caseId' ? caseId : (ids[name]?.[0] ?? newId()))),
    );
  });
}

async function breaches(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** What axe and a narrow screen find on each of these pages, by address. */
async function faults(paths: string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const path of paths) {
    const answer = await page.request.get(site.url + path);
    if (!answer.headers()['content-type']?.includes('html')) continue;
    await page.goto(site.url + path);
    const bad: unknown[] = await breaches();
    await page.setViewportSize({ width: 390, height: 844 });
    if ((await overflow()) > 0) bad.push(`wider than a phone by ${await overflow()}`);
    await page.setViewportSize({ width: 1366, height: 768 });
    if (bad.length > 0) found[path] = bad;
  }
  return found;
}

test.each(['tx.zhou', 'tx.qin'])(
  'issue 9: axe finds nothing on any page that %s sees, and none is wider than a phone',
  async (account) => {
    await site.signIn(page, account);
    expect(await faults(addresses(createPages(world.services, [], new ResumableUploads(world.services))))).toEqual({});
  },
);

test('issue 9: axe finds nothing on any page of the portal, nor on sign-in and an unknown page', async () => {
  await page.context().clearCookies();
  const { unitOfWork, clock, log } = world.services;
  const portal = createPortal({ unitOfWork, clock, log, publicName: '公示' });
  expect(await faults([...addresses(portal), '/sign-in', '/decisions/none'])).toEqual({});
});

test('issue 9: a refused form moves the focus to its summary, whose links lead to the fields; axe finds nothing', async () => {
  await site.signIn(page, 'tx.zhou');
  await page.goto(`${site.url}/cases/new`);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '登记', exact: true }).press('Enter');
  await page.locator('#problems').waitFor();
  expect(await page.evaluate('document.activeElement?.id')).toBe('problems');
  await page.getByRole('link', { name: '案由不能为空' }).press('Enter');
  expect(await page.evaluate('document.activeElement?.id')).toBe('f-matter');
  expect(await breaches()).toEqual([]);
});

test('issue 9: what is typed is kept without a button', async () => {
  await site.signIn(page, 'tx.wu');
  await page.goto(`${site.url}/cases/new`);
  await page.fill('[name=matter]', '自动暂存的案由');
  await page.getByText('已自动暂存').waitFor();
  await page.goto(`${site.url}/cases/new`);
  expect(await page.inputValue('[name=matter]')).toBe('自动暂存的案由');
});

test('issue 9: what a reviewer needs stands within two screens of 1366 x 768, the rest one click away', async () => {
  await site.signIn(page, 'tx.fang');
  await page.goto(`${site.url}/cases/${ids.caseId![0]}`);
  const top = (id: string) =>
    page.evaluate<number>(`document.querySelector('${id}').getBoundingClientRect().top + scrollY`);
  for (const id of ['#live-standing', '#facts', '#party', '#findings', '#evidence'])
    expect({ id, within: (await top(id)) < 2 * 768 }).toEqual({ id, within: true });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  expect(height).toBeLessThan(5000);
  await page.locator('.contents').getByRole('link', { name: '时间线' }).click();
  const { top: bar } = await page.locator('.contents').evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(bar).toBe(0);
});

test('issue 9: the page follows by itself: a refusal and an act appear without a reload', async () => {
  await site.signIn(page, 'tx.zhou');
  const [caseId] = ids.caseId!;
  await page.goto(`${site.url}/cases/${caseId}`);
  await page.getByText('承办人员（周启明、吴晓岚）').first().waitFor();
  await page.evaluate('globalThis.sameDocument = true');
  activeElements = async () => [
    {
      processId: 'LegalReview',
      elementId: 'AdoptOrObjectTask',
      since: '2026-03-03T02:00:00Z',
      refusal: '提出异议应当说明理由',
    },
  ];
  const refused = { caseId: caseId!, actor: 'tx.zhou', act: 'refused', basis: '', details: {} };
  await world.change(async ({ record }) => record.append({ ...refused, summary: '退回：提出异议应当说明理由' }));
  await page.getByText('上次提交被退回').waitFor();
  expect(await page.locator('.standing .alert').innerText()).toMatch(
    /提出异议应当说明理由[\s\S]*重新提交“采纳或者提出异议”/,
  );
  expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
});

test('issue 9: the diagram is folded, and opens with the innermost active task in the middle', async () => {
  await site.signIn(page, 'tx.zhou');
  await page.goto(`${site.url}/cases/${ids.caseId![0]}`);
  const drawing = page.locator('#diagram-LegalReview .canvas');
  expect(await drawing.isVisible()).toBe(false);
  await page.locator('#diagram-LegalReview summary').click();
  const task = drawing.locator('[data-element-id=AdoptOrObjectTask].here');
  await task.waitFor();
  const [canvas, here] = [await drawing.boundingBox(), await task.boundingBox()];
  expect(Math.abs(here!.x + here!.width / 2 - canvas!.x - canvas!.width / 2)).toBeLessThan(20);
});
