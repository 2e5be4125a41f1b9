import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, signInToCamunda } from '../support/browser';
import { until } from '../../src/base/patience';
import { theSystem } from '../support/system';
import { myTasksOf } from '../support/my-tasks-page';
import { tasklistOf } from '../support/tasklist-page';
import { entranceOf, playScenario, readScenario } from '../../src/commands/play';
import { afterTask, untilTask } from '../support/until-task';

const system = theSystem();
const scenario = readScenario(join(__dirname, '../scenarios/tianxin-education-2022-14.yaml'));
const entrance = entranceOf(system.url, system.settings, scenario.password);

describe('people at work on one case, in Chromium', () => {
  let browser: Browser;
  let caseId: string;
  let registrationNumber: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const { detail, caseId: id } = await playScenario(untilTask(scenario, 'ReviewOpinionTask', 'reviewing'), entrance);
    caseId = id;
    registrationNumber = detail.case.registrationNumber;
  }, 240_000);
  afterAll(() => browser?.close());

  it('L4, L6 a reviewer signs in to Tasklist, reads the case, claims the task, agrees, and signs in 我的待办', async () => {
    const reviewing = await tasklistOf(await openPage(browser), system.tasklistUrl, 'tx.fang', scenario.password);
    await reviewing.open('出具审核意见', registrationNumber);
    await expectDueDateAndPriority(reviewing.page);
    await expectCasePage(reviewing.page);
    await reviewing.claim();
    await reviewing.choose('没有问题', '未发现', '同意');
    await reviewing.write('事实清楚，程序合法，同意拟处理意见。');
    await reviewing.complete();
    const signing = await myTasksOf(await openPage(browser), system.url, 'tx.fang', scenario.password);
    await signing.sign('出具审核意见');
    const api = await entrance.api('tx.fang');
    await until(
      'the opinion in the case',
      async () => ((await api.get(`/api/cases/${caseId}`)) as any).reviews[0]?.opinion === 'agree',
    );
  }, 180_000);

  it('operations see the instance in Operate, with Chinese names on the diagram', async () => {
    const page = await openPage(browser);
    await signInToCamunda(page, system.operateUrl, 'demo', 'demo');
    await page.goto(`${system.operateUrl}/processes?process=EnforcementCase&version=all&active=true&incidents=true`);
    await page
      .getByRole('link', { name: /View instance/ })
      .first()
      .click();
    await page.locator('svg').getByText('作出决定').first().waitFor();
    await page.getByText('行政处罚普通程序').filter({ visible: true }).first().waitFor();
    expect(await page.content()).not.toContain('刘某');
  }, 120_000);

  it('D6, D7, D9 a citizen finds the masked decision on the portal, on a phone', async () => {
    await playScenario(afterTask(scenario, 'ReviewOpinionTask'), entrance, { caseId });
    const page = await openPage(browser, 390);
    await page.goto(system.url);
    await page.getByRole('searchbox').first().fill('天教罚字');
    await page.keyboard.press('Enter');
    await page
      .getByRole('link', { name: /校外培训|天教罚字/ })
      .first()
      .click();
    const text = await page.locator('main').innerText();
    expect(text).toContain('罚款');
    expect(text).not.toMatch(/430103198802150026|13800000014|友谊路88号/);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  }, 240_000);

  it('D4 the flow chart of the procedure is drawn from the deployed diagram', async () => {
    const page = await openPage(browser, 390);
    await page.goto(`${system.url}/flow-charts/EnforcementCase`);
    await page.locator('svg').getByText('立案审批').first().waitFor();
  }, 60_000);

  it('L10, D1 a citizen reads on a phone how a penalty of an agency is reviewed: flow chart, materials, limits, catalogue', async () => {
    const page = await openPage(browser, 390);
    await page.goto(system.url);
    await page.getByRole('link', { name: '法制审核' }).click();
    await page.getByRole('link', { name: '行政处罚' }).click();
    await page.getByRole('combobox').selectOption('桃江县自然资源局');
    await page.getByRole('button', { name: '查看' }).click();
    await page.locator('svg').getByText('出具审核意见').first().waitFor();
    const text = await page.locator('main').innerText();
    for (const part of ['桃江县自然资源局法规监督股', '行政处罚事先告知书及送达回证', '10个工作日', '罚款50000元以上'])
      expect(text).toContain(part);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  }, 60_000);

  async function expectDueDateAndPriority(page: Page): Promise<void> {
    await page.getByText('Due date').waitFor();
    await page.getByText('Critical').first().waitFor();
  }

  async function expectCasePage(page: Page): Promise<void> {
    const href = await page.getByRole('link', { name: '打开案件页面' }).getAttribute('href');
    expect(href).toBe(`${system.url}/cases/${caseId}`);
  }
});
