import { newId } from '../../src/base/ids';
import type { Deadline } from '../../src/law/case/deadline';
import { stopped } from '../../src/ports/common-acts';
import { entryOf } from '../../src/ports/record-act';
import { concluded, sampleFindings, samplePerson, sampleReview } from '../support/samples';
import { findingsBody } from './support/bodies';
import { browse } from './support/browser';
import { registered, setStatus } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
let late: string;
beforeAll(async () => {
  world = await facadeWorld();
  late = await registered(world, { matter: '逾期的案件' });
  await registered(world, { matter: '按期的案件' });
  const stuck = await registered(world, { matter: '停住的案件' });
  await setStatus(world, late, 'investigating');
  await (await world.as('tx.lu')).put(`/api/cases/${late}/findings`).send(findingsBody()).expect(403);
  await (await world.as('tx.lu')).put(`/api/cases/${late}/findings`).send(findingsBody()).expect(403);
  await world.change(async ({ agencies, people, deadlines, findings, reviews, record }) => {
    await deadlines.save(limitOf(late, 'decide', '2026-03-02'));
    await findings.save(sampleFindings({ id: newId(), caseId: stuck, ...concluded }));
    const findingsId = (await findings.latest(stuck))!.id;
    const submittedAt = '2026-02-20T01:00:00.000Z';
    await reviews.save(sampleReview({ id: newId(), caseId: stuck, findingsId, submittedAt, reviewerId: 'tx.fang' }));
    await deadlines.save(limitOf(stuck, 'review', '2026-03-03'));
    record.append(
      entryOf(stopped, { caseId: stuck, actor: 'system' }, { jobType: 'x', jobKey: '9' }, { why: '缺少表格' }),
    );
    record.append({ ...refusal, caseId: late });
    const tianxin = await agencies.get('tianxin-education');
    await agencies.save({ ...tianxin, id: 'city', name: '长沙市教育局' });
    await people.save(samplePerson('city.su', ['supervisor'], { agencyId: 'city', name: '苏市监' }));
    await people.save(samplePerson('city.head', ['head'], { agencyId: 'city' }));
  });
});
afterAll(() => world.stop());

const refusal = {
  actor: 'tx.zhou',
  act: 'refused',
  summary: '退回：未领取',
  basis: '',
  details: { code: 'TASK_REFUSED', jobType: 'record-filing', jobKey: '8' },
};

const limitOf = (caseId: string, kind: string, dueOn: string): Deadline => ({
  id: newId(),
  caseId,
  kind,
  startsOn: '2026-02-20',
  dueOn,
  count: 90,
  unit: 'calendar',
  basis: '',
  provisional: false,
  warningDays: 5,
  metOn: null,
});

/** The numbers of the board, by the address of the list that each leads to. */
const numbers = (html: string) =>
  [...html.matchAll(/<a href="(\/cases\?[^"]+)" aria-label="[^"]*，(\d+) 件">/g)].map(
    ([, href, count]) => [href!.replaceAll('&amp;', '&'), Number(count)] as const,
  );

describe('the board of supervisors (issue 9, section 3)', () => {
  test('tells what is overdue and since when, whom it waits for, what was refused and what stopped', async () => {
    const { text } = await (await browse(world, 'tx.lu')).get('/board').expect(200);
    expect(text).toContain('<meta http-equiv="refresh" content="60">');
    expect(text).not.toContain('<script');
    expect(text).toMatch(/逾期的案件[\s\S]*2026-03-02 届满[\s\S]*超期 2 天[\s\S]*吴晓岚、周启明/);
    expect(text).toMatch(/停住的案件[\s\S]*2026-03-03 届满[\s\S]*超期 1 天[\s\S]*方正清/);
    expect(text).toContain('流程不能继续：缺少表格');
    expect(text).toMatch(
      /越权或者不合时序的操作<\/div><\/td><td data-label="人员"><div>[^<]+<\/div><\/td><td data-label="次数"><div>1</,
    );
    expect(text).toContain('没有待签署的事项');
  });

  test('each number is what the list that it leads to finds', async () => {
    const lu = await browse(world, 'tx.lu');
    const found = numbers((await lu.get('/board').expect(200)).text);
    expect(found.map(([href, count]) => [href.replace(/agency=[^&]+&/, ''), count])).toEqual([
      ['/cases?limitState=overdue', 2],
      ['/cases?concern=sent-back', 1],
      ['/cases?concern=not-done', 1],
      ['/cases?concern=stopped', 1],
      ['/cases?concern=review-8-to-15', 1],
    ]);
    for (const [href, count] of found) {
      expect((await lu.get(href).expect(200)).text).toContain(`共 ${count} 件`);
      const { body } = await (await world.as('tx.lu')).get(`/api${href}`).expect(200);
      expect(body.total).toBe(count);
    }
  });

  test('is for the supervisors of the agency only', async () => {
    for (const account of ['tx.zhou', 'tx.qin', 'admin', 'city.head']) {
      await (await browse(world, account)).get('/board').expect(403);
      expect((await (await browse(world, account)).get('/cases')).text).not.toContain('href="/board"');
    }
    await (await browse(world, 'tx.lu')).get('/board?agency=taojiang-natural-resources').expect(403);
    await world.anyone().get('/board').expect(303);
  });

  test("the superior agency's supervisors see it with the agencies below, and their cases, read only", async () => {
    const su = await browse(world, 'city.su');
    expect((await su.get('/board').expect(200)).text).not.toContain('天心区');
    await su.get(`/cases/${late}`).expect(404);
    await world.change(async ({ agencies }) =>
      agencies.save({ ...(await agencies.get('tianxin-education')), superiorId: 'city' }),
    );
    const { text } = await su.get('/board?agency=tianxin-education').expect(200);
    expect(text).toContain('逾期的案件');
    for (const [href, count] of numbers(text)) {
      expect((await su.get(href).expect(200)).text).toContain(`共 ${count} 件`);
    }
    const page = await su.get(`/cases/${late}`).expect(200);
    expect(page.text).not.toContain('13800000014');
    await (await world.as('city.su')).put(`/api/cases/${late}/findings`).send(findingsBody()).expect(404);
    await (await browse(world, 'city.head')).get(`/cases/${late}`).expect(404);
  });
});
