import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser';
import { theSystem } from '../support/system';
import { myTasksOf } from '../support/my-tasks-page';
import { tasklistOf } from '../support/tasklist-page';
import { until } from '../../src/base/patience';
import { entranceOf, handInTask, playScenario, readScenario } from '../../src/commands/play';
import { untilTask } from '../support/until-task';

const system = theSystem();
const scenario = readScenario(join(__dirname, '../scenarios/tianxin-education-2022-14.yaml'));
const entrance = entranceOf(system.url, system.settings, scenario.password);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

describe('a disagreement, worked through in Tasklist by the reviewer and the head', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser?.close());

  it('L6, L7 the opinion, the objection, the second reviewer, the meeting, the discussion, the ruling and the new opinion end in one recorded result', async () => {
    const { caseId, detail } = await playScenario(untilTask(scenario, 'ReviewOpinionTask', 'reviewing'), entrance);
    const { registrationNumber } = detail.case;
    const head = await entrance.api('tx.qin');
    const review = async () => ((await head.get(`/api/cases/${caseId}`)) as any).reviews[0];
    const reviewer = await until('the reviewer', async () => (await review())?.reviewer?.id as string | undefined);

    const reviewing = await tasklistOf(await openPage(browser), system.tasklistUrl, reviewer, scenario.password);
    await reviewing.open('出具审核意见', registrationNumber);
    await reviewing.claim();
    await reviewing.choose('没有问题');
    await reviewing.page.getByText('有问题', { exact: true }).nth(6).click();
    await reviewing.choose('未发现', '纠正（退回改正）');
    await reviewing.page.getByLabel('存在什么问题，应当如何改正').fill('说明从轻的依据。');
    await reviewing.write('裁量理由不充分，请说明从轻的依据。');
    await reviewing.complete();
    await (await myTasksOf(await openPage(browser), system.url, reviewer, scenario.password)).sign('出具审核意见');
    await until('the opinion in the case', async () => (await review()).opinion === 'correct');

    await complete('AdoptOrObjectTask', 'tx.zhou', { response: 'object', responseReason: '已主动退费，从轻适当' });
    const second = reviewer === 'tx.fang' ? 'tx.gu' : 'tx.fang';
    await complete('ReReviewTask', second, { reReviewOpinion: 'maintain', reReviewText: '仍应补充说明' });
    await complete('CoordinationMeetingTask', 'tx.qin', {
      meetingOn: today,
      attendance: `tx.zhou、${reviewer}`,
      meetingMinutes: '双方充分发表意见',
      meetingResult: 'no-agreement',
    });

    await head.send('POST', `/api/cases/${caseId}/discussions`, {
      heldOn: today,
      members: '秦敏，局长：同意\n郑一，副局长：同意',
      minutes: '逐一发表意见，一致同意承办机构的处理意见。',
      conclusion: 'agree',
    });
    const ruling = await tasklistOf(await openPage(browser), system.tasklistUrl, 'tx.qin', scenario.password);
    await ruling.open('裁决分歧', registrationNumber);
    await ruling.claim();
    await ruling.choose('同意原处理意见');
    await ruling.page.getByLabel('理由').fill('从轻情节清楚，同意承办机构意见。');
    await ruling.complete();
    await (await myTasksOf(await openPage(browser), system.url, 'tx.qin', scenario.password)).sign('裁决分歧');
    await until('the ruling in the case', async () => (await review()).ruling === 'uphold-handling');
    await complete('RulingOpinionTask', reviewer, { rulingOpinionText: '根据集体讨论的裁决予以通过。' });
    const ended = await until('the new opinion in the case', async () => ((await review()).passed ? review() : null));
    expect(ended).toMatchObject({ passed: true, ruling: 'uphold-handling', opinion: 'correct', response: 'object' });
    const { responsibility } = await head
      .get(`/api/cases/${caseId}/responsibility`)
      .then((answer) => ({ responsibility: JSON.stringify(answer) }));
    for (const person of [reviewer, 'tx.zhou', second, 'tx.qin']) expect(responsibility).toContain(person);

    async function complete(elementId: string, as: string, values: Record<string, unknown>): Promise<void> {
      await handInTask({ caseId, elementId, values }, await entrance.api(as));
    }
  }, 420_000);
});
