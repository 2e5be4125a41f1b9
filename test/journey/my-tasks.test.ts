import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { until } from '../../src/base/patience';
import { entranceOf, playScenario, readScenario } from '../../src/commands/play';
import { openBrowser, openPage } from '../support/browser';
import { countClicks } from '../support/count-clicks';
import { myTasksOf, type MyTasksPage } from '../support/my-tasks-page';
import { theSystem } from '../support/system';
import { untilTask } from '../support/until-task';

const system = theSystem();
const scenario = readScenario(join(__dirname, '../scenarios/tianxin-education-2022-14.yaml'));
const entrance = entranceOf(system.url, system.settings, scenario.password);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

describe('issue 9: a whole case with objection, worked in 我的待办 alone', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser?.close());

  it('L6, L7 every task of every person, from filing to closing, with at most 35 clicks and no second application', async () => {
    const clicks = countClicks();
    const desks = new Map<string, MyTasksPage>();
    /** The window of this person, who signs in when there is something to do and leaves it open. */
    async function desk(account: string): Promise<MyTasksPage> {
      if (!desks.has(account)) {
        const page = await openPage(browser);
        await clicks.watch(page);
        desks.set(account, await myTasksOf(page, system.url, account, scenario.password));
      }
      return desks.get(account)!;
    }
    const counted: string[] = [];
    async function work(account: string, task: string, fill: (at: MyTasksPage) => Promise<void>): Promise<void> {
      const before = clicks.count();
      const at = await desk(account);
      await at.open(task, caseId);
      await fill(at);
      await at.handIn();
      counted.push(`${task} ${clicks.count() - before}`);
    }

    const { caseId } = await playScenario(untilTask(scenario, 'FilingDecisionTask', 'registered'), entrance);
    const head = await entrance.api('tx.qin');
    const detail = async () => (await head.get(`/api/cases/${caseId}`)) as any;
    const review = async () => (await detail()).reviews[0];

    await work('tx.qin', '立案审批', async (at) => {
      await at.choose('准予立案');
      await at.write({ 理由: '有违法事实，属于本机关管辖，符合立案标准' });
    });
    const steps = scenario.steps.filter((step) => 'evidence' in step || 'findings' in step);
    await playScenario({ ...scenario, steps, expect: { status: 'investigating', published: false } }, entrance, {
      caseId,
    });
    await work('tx.zhou', '调查取证', async () => undefined);
    await work('tx.zhou', '送达告知书', async (at) => {
      await at.write({ 送达日期: today });
      await at.choose('直接送达');
    });
    await (await entrance.api('tx.zhou')).send('POST', `/api/cases/${caseId}/defence-waiver`, { reason: '书面放弃' });

    const reviewer = await until('the reviewer', async () => (await review())?.reviewer?.id as string | undefined);
    await work(reviewer, '出具审核意见', async (at) => {
      await at.choose(['7. 裁量适当', '有问题']);
      await at.write({ '存在什么问题，应当如何改正': '说明从轻的依据。' });
      await at.page.getByRole('button', { name: '其余 8 项审核要点：没有问题' }).click();
      await at.choose('未发现', '纠正（退回改正）');
      await at.write({ 意见说明: '裁量理由不充分，请说明从轻的依据。' });
    });
    await work('tx.zhou', '采纳或者提出异议', async (at) => {
      await at.choose('提出异议');
      await at.write({ 理由: '已主动退费，从轻适当' });
    });
    const second = reviewer === 'tx.fang' ? 'tx.gu' : 'tx.fang';
    await work(second, '复审', async (at) => {
      await at.choose('维持审核意见');
      await at.write({ 理由: '仍应补充说明' });
    });
    await work('tx.qin', '召开协调会', async (at) => {
      await at.write({ 开会日期: today, 参加人员: '周启明' });
      await at.write({ 参加人员: reviewer === 'tx.fang' ? '方正清' : '顾思远' });
      await at.write({ 会议纪要: '双方充分发表意见' });
      await at.choose('一致：同意拟处理意见');
    });
    await work('tx.qin', '作出决定', async (at) => {
      await at.choose('同意');
      await at.write({ 理由: '同意承办机构意见' });
    });
    await work('tx.zhou', '送达决定书', async (at) => {
      await at.write({ 送达日期: today });
      await at.choose('直接送达', '已送达');
    });
    await work('tx.shen', '公示审查', (at) => at.choose('可以公开'));
    await work('tx.qin', '公示审批', async (at) => {
      await at.choose('同意公示');
      await at.write({ 理由: '脱敏处理适当，同意公示' });
    });
    await work('tx.zhou', '办理执行', async (at) => {
      await at.choose('当事人已经全部履行');
      await at.write({ 日期: today, 本次缴纳的罚款和没收款: '2700', 财政票据号: '湘财通字20220014' });
    });
    await work('tx.qin', '结案审批', (at) => at.write({ 结案理由: '处罚决定已履行完毕，同意结案' }));

    await until('the case to be archived', async () => (await detail()).case.status === 'archived');
    process.stdout.write(`clicks: ${clicks.count()} (${counted.join(', ')})\n`);
    expect(await review()).toMatchObject({ passed: true, response: 'object' });
    expect(clicks.count()).toBeLessThanOrEqual(35);
  }, 420_000);

  it('issue 9: a refusal and an incident stand on top of the case page in plain words, and the refusal in 我的待办', async () => {
    const { caseId } = await playScenario(untilTask(scenario, 'FilingDecisionTask', 'registered'), entrance);
    const instance = until('the process in Tasklist', async () => {
      const [task] = await entrance.tasks('tx.qin').open({ caseId, elementId: 'FilingDecisionTask' });
      return task?.processInstanceKey;
    });
    async function completeInTasklist(account: string, values: Record<string, unknown>) {
      const tasks = entrance.tasks(account);
      const open = async () =>
        (await tasks.open({ processInstanceKey: await instance, elementId: 'FilingDecisionTask' }))[0];
      const task = await until('the task in Tasklist', open);
      await tasks.claim(task.key, account, true);
      await tasks.complete(task.key, values);
    }
    /** What somebody in Operate can do: the step after the task reads a case that is none. */
    async function breakVariables() {
      const at = `${system.settings.ZEEBE_REST_ADDRESS}/v2/element-instances/${await instance}/variables`;
      const body = JSON.stringify({ variables: { caseId: 5 } });
      await fetch(at, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    }
    const page = await openPage(browser);
    await myTasksOf(page, system.url, 'tx.qin', scenario.password);

    await completeInTasklist('tx.zhou', { filingApproved: true, filingReason: '符合立案标准' });
    await page.goto(`${system.url}/cases/${caseId}`);
    await page.getByText('上次提交被退回').first().waitFor();
    await page
      .getByText(/重新提交“立案审批”/)
      .first()
      .waitFor();
    await page.goto(`${system.url}/todo?show=returned`);
    await page.getByText('不具备所需身份').first().waitFor();

    await breakVariables();
    await completeInTasklist('tx.qin', { filingApproved: true, filingReason: '符合立案标准' });
    await page.goto(`${system.url}/cases/${caseId}`);
    await page.getByText('流程停在').first().waitFor();
    expect(await page.locator('.standing').innerText()).toMatch(/怎么办：已经提交的不用重新提交/);
  }, 180_000);
});
