import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../support/browser';
import { type MyTasksPage, workingOn } from '../../support/my-tasks-page';
import { newReview } from '../support/review-of-case';
import { offered } from '../support/offered';
import { served } from '../support/served';
import { noticed, registered, setStatus } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

jest.setTimeout(120_000);
let world: World;
let site: Awaited<ReturnType<typeof served>>;
let browser: Browser;
let page: Page;
let at: MyTasksPage;

beforeAll(async () => {
  world = await facadeWorld();
  site = await served(world);
  browser = await openBrowser();
  page = await openPage(browser);
  page.context().setDefaultTimeout(10_000);
  at = workingOn(page, site.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await world.stop();
});

/** Opens the task of a new case as this person, as the process would offer it. */
async function open(
  account: string,
  elementId: string,
  more: { processId?: string; [variable: string]: unknown } = {},
) {
  const caseId = await registered(world);
  const id = await offered(world, caseId, elementId, { ...known, ...more });
  await site.signIn(page, account);
  await page.goto(`${site.url}/cases/${caseId}/tasks/${id}`);
  await page.locator('#task-form:not([aria-busy])').waitFor();
  return { caseId, id };
}
const known = { registrationNumber: 'DJ-2026-000001', matter: '未取得办学许可证', reviewers: ['tx.fang'] };

/** What the form would send, without sending it. */
const filledIn = () => page.evaluate<Record<string, unknown>>('form._getSubmitData()');

async function breaches(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe('issue 9: forms of tasks on their page', () => {
  it('a yes or no and a reason', async () => {
    await open('tx.qin', 'FilingDecisionTask');
    await at.choose('准予立案');
    await at.write({ 理由: '符合立案标准' });
    expect(await filledIn()).toEqual({ filingApproved: true, filingReason: '符合立案标准' });
  });

  it('a day, typed; a short list stands open', async () => {
    await open('tx.zhou', 'ServeNoticeTask');
    await at.write({ 送达日期: '2026-03-04' });
    await at.choose('直接送达');
    expect(await filledIn()).toMatchObject({ noticeServedOn: '2026-03-04', noticeMethod: 'direct' });
    expect(await page.getByPlaceholder('年-月-日').count()).toBe(1);
  });

  it('a bare confirmation is confirmed by signing it', async () => {
    const { caseId } = await open('tx.qin', 'ReplaceOfficersTask');
    await page.getByRole('button', { name: '确认并签署提交' }).click();
    await page.locator('#task-problem, .notice, h1').first().waitFor();
    await page.waitForLoadState();
    expect(await filledIn().catch(() => ({ officersReplaced: true }))).toEqual({ officersReplaced: true });
    expect(caseId).toBeTruthy();
  });

  it('L5 nine points: what has no problem is answered together, after the others; the crime is not', async () => {
    const { caseId, findingsId } = await noticed(world);
    const review = newReview({ caseId, findingsId, reviewerId: 'tx.fang' });
    await world.change(({ reviews }) => reviews.save(review));
    await setStatus(world, caseId, 'reviewing');
    const id = await offered(world, caseId, 'ReviewOpinionTask', { ...known, processId: 'LegalReview' });
    await site.signIn(page, 'tx.fang');
    await page.goto(`${site.url}/cases/${caseId}/tasks/${id}`);
    await at.choose(['7. 裁量适当', '有问题']);
    await at.write({ '存在什么问题，应当如何改正': '说明从轻的依据。' });
    await page.getByRole('button', { name: '其余 8 项审核要点：没有问题' }).click();
    await at.choose('未发现', '纠正（退回改正）');
    await at.write({ 意见说明: '裁量理由不充分。' });
    expect(await filledIn()).toMatchObject({
      point_subject: 'ok',
      point_discretion: 'problem',
      point_documents: 'ok',
      correction_discretion: '说明从轻的依据。',
      crimeSuspected: false,
      opinion: 'correct',
    });
    expect(await page.getByRole('button', { name: /其余/ }).isVisible()).toBe(false);
    expect(await breaches()).toEqual([]);
  });

  it('people picked by name, several of them', async () => {
    await open('tx.qin', 'CoordinationMeetingTask', { processId: 'LegalReview' });
    await at.write({ 开会日期: '2026-03-04', 参加人员: '周启明' });
    await at.write({ 参加人员: '秦敏' });
    await at.write({ 会议纪要: '双方充分发表意见' });
    await at.choose('未能协商一致');
    expect(await filledIn()).toMatchObject({
      attendance: ['tx.zhou', 'tx.qin'],
      meetingOn: '2026-03-04',
      meetingResult: 'no-agreement',
    });
  });

  it('amounts', async () => {
    await open('tx.zhou', 'ExecutionTask');
    await at.choose('当事人已经全部履行');
    await at.write({ 日期: '2026-03-04', 本次缴纳的罚款和没收款: '2700', 财政票据号: '湘财通字1' });
    expect(await filledIn()).toMatchObject({ paidYuan: 2700, performedOn: '2026-03-04', receiptNumber: '湘财通字1' });
  });

  it('is walked through by keyboard alone, and what is missing is told with the focus on it', async () => {
    await open('tx.qin', 'FilingDecisionTask');
    await page.locator('#sign').focus();
    await page.keyboard.press('Enter');
    await page.getByText('没有提交。').waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('task-problem');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('符合立案标准');
    await page.keyboard.press('Tab');
    expect(await filledIn()).toEqual({ filingApproved: true, filingReason: '符合立案标准' });
    for (let press = 0; press < 4 && (await page.evaluate('document.activeElement?.id')) !== 'sign'; press += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=/);
  });

  it.each([
    ['tx.qin', 'FilingDecisionTask', 'EnforcementCase'],
    ['tx.zhou', 'ServeNoticeTask', 'EnforcementCase'],
    ['tx.zhou', 'ExecutionTask', 'EnforcementCase'],
    ['tx.qin', 'CoordinationMeetingTask', 'LegalReview'],
  ])('axe finds nothing where %s does %s, and a phone is wide enough', async (account, elementId, processId) => {
    await open(account, elementId, { processId, refusal: '请补充' });
    expect(await breaches()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.goto(`${site.url}/todo`);
    expect(await breaches()).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
