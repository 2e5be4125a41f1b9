import { browse } from '../support/browser';
import { problem } from '../support/problem';
import { facadeWorld, type World } from '../support/world';
import { concluded, sampleCase, sampleFindings } from '../../support/samples';
import { passedReview, sampleReview } from '../../database/support/review';

let world: World;
beforeAll(async () => {
  world = await facadeWorld();
  await world.change(async ({ cases, findings, reviews }) => {
    await cases.save(sampleCase());
    await findings.save(sampleFindings({ ...concluded }));
    await reviews.save(sampleReview({ id: 'review-1', submittedAt: '2026-01-31T17:00:00.000Z', ...passedReview }));
  });
});
afterAll(() => world.stop());

const path = '/api/statistics/review';
const year = { from: '2026-01-01', to: '2026-12-31' };

test('L9 a head gets the figures of the own agency, by month', async () => {
  const { body } = await (
    await world.as('tx.qin')
  )
    .get(path)
    .query({ ...year, groupBy: 'month' })
    .expect(200);
  expect(body).toMatchObject({
    ...year,
    grouping: 'month',
    total: { reviews: 1, passed: 1, opinions: { agree: 1 }, staffOn: '2026-03-04', reviewers: 2, officers: 2 },
  });
  expect(body.lines.map((line: any) => [line.groupName, line.reviews]).slice(0, 3)).toEqual([
    ['2026年1月', 0],
    ['2026年2月', 1],
    ['2026年3月', 0],
  ]);
  expect((await (await world.as('tj.he')).get(path).query(year).expect(200)).body.total.reviews).toBe(0);
});

test('L9 the administrator gets every agency or the one asked for', async () => {
  const admin = await world.as('admin');
  const { body } = await admin
    .get(path)
    .query({ ...year, groupBy: 'agency' })
    .expect(200);
  expect(body.lines.length).toBeGreaterThan(5);
  expect(body.lines.find((line: any) => line.group === 'tianxin-education')).toMatchObject({
    groupName: '长沙市天心区教育局',
    reviews: 1,
    enoughReviewers: true,
  });
  expect((await admin.get(path).query({ ...year, agencyId: 'taojiang-natural-resources' })).body.total.reviews).toBe(0);
});

test('L9 as CSV for whoever asks for it', async () => {
  const { text, headers } = await (
    await world.as('tx.lu')
  )
    .get(path)
    .set('Accept', 'text/csv')
    .query({ ...year, groupBy: 'act' })
    .expect(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.split('\r\n')[1]).toMatch(/^行政处罚,0,0,,1,1,/);
});

test('L9 others, other agencies and impossible periods are refused in words', async () => {
  for (const account of ['tx.zhou', 'tx.fang', 'tx.shen'])
    problem(403, 'FORBIDDEN')(await (await world.as(account)).get(path).query(year));
  const lu = await world.as('tx.lu');
  problem(403, 'FORBIDDEN', 'agencyId')(await lu.get(path).query({ ...year, agencyId: 'taojiang-natural-resources' }));
  problem(400, 'VALIDATION_FAILED', 'to')(await lu.get(path).query({ from: '2026-02-01', to: '2026-01-01' }));
  expect((await lu.get(path)).status).toBe(400);
  expect((await world.anyone().get(path).query(year)).status).toBe(401);
});

test('L9 the page shows the table and leads to the file', async () => {
  const qin = await browse(world, 'tx.qin');
  const { text } = await qin.get('/statistics').expect(200);
  expect(text).toContain('法制审核统计');
  expect(text).toContain(
    '<th scope="col">2026年1月</th><th scope="col">2026年2月</th><th scope="col">2026年3月</th><th scope="col">合计</th>',
  );
  expect(text).toContain('<th scope="row">送审（件）</th><td>0</td><td>1</td><td>0</td><td>1</td>');
  expect(text).toContain(
    '<th scope="row">人员统计日（期末）</th><td>2026-01-31</td><td>2026-02-28</td><td>2026-03-04</td><td>2026-03-04</td>',
  );
  const [, file] = /href="(\/statistics\/review\.csv[^"]*)"/.exec(text)!;
  const { headers } = await qin.get(file!.replaceAll('&amp;', '&')).expect(200);
  expect(headers['content-disposition']).toContain('attachment');
  expect((await qin.get('/cases')).text).toContain('href="/statistics"');
  const zhou = await browse(world, 'tx.zhou');
  expect((await zhou.get('/statistics')).status).toBe(403);
  expect((await zhou.get('/cases')).text).not.toContain('href="/statistics"');
});
