import {
  agencyOfStatistics,
  type Grouping,
  reportCsv,
  reportTable,
  reviewReport,
} from '../../../../src/stages/review/statistics';
import type { Context } from '../../../../src/ports/context';
import { memoryRules, policyRow } from '../../../support/memory-rules';
import { memoryContext } from '../../../support/memory-context';
import {
  concluded,
  fang,
  qin,
  sampleAgency,
  sampleCase,
  sampleDecision,
  sampleFindings,
  samplePerson,
  sampleReview,
  wu,
  zhou,
} from '../../../support/samples';

/** Two reviews in March: one agreed after two working days and decided, one open and late. */
async function world(overrides: Partial<Context> = {}) {
  const context = memoryContext(overrides);
  await context.agencies.save(sampleAgency());
  await context.agencies.save(sampleAgency({ id: 'yiyang-emergency', name: '益阳市应急管理局' }));
  for (const person of [zhou(), wu(), fang(), qin()]) await context.people.save(person);
  for (const id of ['case-1', 'case-2']) {
    await context.cases.save(sampleCase({ id }));
    await context.findings.save(sampleFindings({ ...concluded, id: `findings-${id}`, caseId: id }));
  }
  await context.reviews.save(
    sampleReview({
      findingsId: 'findings-case-1',
      opinion: 'agree',
      opinionBy: 'tx.fang',
      opinionAt: '2026-03-12T01:00:00.000Z',
      passed: true,
      endedAt: '2026-03-12T01:00:00.000Z',
    }),
  );
  await context.reviews.save(
    sampleReview({
      id: 'review-2',
      caseId: 'case-2',
      findingsId: 'findings-case-2',
      submittedAt: '2026-03-31T16:30:00.000Z',
      acceptedOn: '2026-04-01',
      dueOn: '2026-04-16',
    }),
  );
  await context.decisions.save(
    sampleDecision({
      findingsId: 'findings-case-1',
      major: true,
      reviewId: 'review-1',
      reviewPassed: true,
      decidedOn: '2026-03-13',
    }),
  );
  return context;
}

const period = { from: '2026-03-01', to: '2026-04-30' };

const report = (context: Context, filter: typeof period, grouping: Grouping) =>
  reviewReport(context, { filter, grouping, today: '2026-04-20' });

describe('statistics of legal review', () => {
  test('L9 review rate, outcomes, durations and overdue ones, a line per month and the total', async () => {
    const { lines, total } = await report(await world(), period, 'month');
    expect(lines.map((line) => [line.groupName, line.majorDecisions, line.reviews, line.overdue])).toEqual([
      ['2026年3月', 1, 1, 0],
      ['2026年4月', 0, 1, 1],
    ]);
    expect(total).toMatchObject({
      majorDecisions: 1,
      reviewedDecisions: 1,
      reviewRate: 1,
      reviews: 2,
      opinions: { agree: 1, correct: 0 },
      withoutOpinion: 1,
      passed: 1,
      changed: 0,
      changedShare: 0,
      medianWorkingDays: 2,
      maxWorkingDays: 2,
      overdue: 1,
      reviewers: 1,
      officers: 2,
      reviewerShare: 0.5,
      enoughReviewers: true,
    });
  });

  test('L9 agencies without reviews have their line of zeros; nothing to divide by is no rate', async () => {
    const { lines } = await report(await world(), period, 'agency');
    expect(
      lines.map(({ groupName, reviews, reviewRate, reviewers, enoughReviewers }) => [
        groupName,
        reviews,
        reviewRate,
        reviewers,
        enoughReviewers,
      ]),
    ).toEqual([
      ['长沙市天心区教育局', 2, 1, 1, true],
      ['益阳市应急管理局', 0, null, 0, null],
    ]);
  });

  test('L4 L9 how many reviewers are enough is the policy of each agency; an agency that only lends advisers has no line', async () => {
    const strict = memoryRules({
      ReviewPolicy: ({ agency }) => policyRow({ leastReviewerShare: agency === 'tianxin-education' ? 0.6 : 0.05 }),
    });
    const context = await world({ rules: strict });
    await context.agencies.save(sampleAgency({ id: 'taojiang-justice', name: '桃江县司法局', enforces: false }));
    await context.people.save(samplePerson('ts.a', ['reviewer'], { agencyId: 'taojiang-justice' }));
    const { lines, total } = await report(context, period, 'agency');
    expect(lines.map(({ group, enoughReviewers }) => [group, enoughReviewers])).toEqual([
      ['tianxin-education', false],
      ['yiyang-emergency', null],
    ]);
    expect(total).toMatchObject({ reviewers: 1, enoughReviewers: false });
  });

  test('L9 without the engine the figures are shown all the same, but not whether reviewers are enough', async () => {
    const context = await world({
      rules: {
        evaluate: async () => {
          throw new Error('unavailable');
        },
      },
    });
    expect((await report(context, period, 'agency')).lines[0]).toMatchObject({
      reviews: 2,
      reviewerShare: 0.5,
      enoughReviewers: null,
    });
  });

  test('L4 L9 fewer reviewers than five in a hundred officers are not enough', async () => {
    const context = await world();
    for (let index = 0; index < 19; index += 1) await context.people.save(samplePerson(`tx.${index}`, ['handler']));
    expect((await report(context, period, 'agency')).lines[0]).toMatchObject({ officers: 21, enoughReviewers: false });
  });

  test.each([
    [{ from: '2026-04-01', to: '2026-03-31' }, /不能早于/],
    [{ from: '2010-01-01', to: '2026-03-31' }, /不能超过10年/],
  ])('L9 %p is no period', async (wrong, sentence) => {
    await expect(report(await world(), wrong, 'month')).rejects.toThrow(sentence);
  });

  test('L9 the table for spreadsheets begins with a byte order mark; text is never a formula', async () => {
    const table = await report(await world(), period, 'month');
    table.lines[0]!.groupName = '=1+1,"x"';
    const csv = reportCsv(table);
    expect(csv.startsWith('\uFEFF分组,重大执法决定（件）,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`"'=1+1,""x"""`);
    expect(reportTable(table).at(-1)!.slice(0, 4)).toEqual(['合计', '1', '1', '100%']);
  });

  test('L9 heads and supervisors see their own agency, the administrator every one, others none', () => {
    expect(agencyOfStatistics(qin())).toBe('tianxin-education');
    expect(agencyOfStatistics(samplePerson('admin', ['administrator']))).toBeUndefined();
    expect(agencyOfStatistics(samplePerson('admin', ['administrator']), 'yiyang-emergency')).toBe('yiyang-emergency');
    expect(() => agencyOfStatistics(samplePerson('tx.lu', ['supervisor']), 'yiyang-emergency')).toThrow(
      '只能查看本机关的统计',
    );
    expect(() => agencyOfStatistics(zhou())).toThrow(/机关负责人/);
  });
});
