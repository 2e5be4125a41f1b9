import { samplePeople } from '../../../src/database';
import { groupings, type ReviewCounts, reviewCounts, reviewReport } from '../../../src/stages/review';
import { dayOf } from '../../../src/law/calendar/day';
import {
  concluded,
  samplePerson,
  sampleAgency,
  sampleCase,
  sampleDecision,
  sampleFindings,
  sampleScope,
} from '../../support/samples';
import type { TestContext } from '../../support/database-stores';
import { recount, type Rows } from '../../support/recount-reviews';
import { testDatabase, type TestDatabase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';

let db: TestDatabase;
const rows: Rows = { cases: [], findings: [], reviews: [], decisions: [], people: [] };
const agencies = ['tianxin-education', 'xiangyin-education', 'yiyang-emergency'];
const today = '2026-04-20';

beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async (context) => {
    for (const id of agencies) await context.agencies.save(sampleAgency({ id }));
    const added = [
      samplePerson('h.1', ['handler']),
      samplePerson('h.2', ['handler', 'head']),
      samplePerson('h.3', ['handler'], { agencyId: agencies[1] }),
      samplePerson('r.1', ['reviewer']),
      samplePerson('r.2', ['reviewer'], { active: false }),
      samplePerson('r.3', ['reviewer'], { agencyId: agencies[1] }),
    ];
    for (const person of added) await context.people.save(person);
    rows.people = [
      ...samplePeople.map((person) => ({ since: new Date('2020-01-01T00:00:00+08:00'), person })),
      ...added.map((person) => ({ since: db.clock.now(), person })),
    ];
    const random = numbers(20_260_301);
    for (let index = 0; index < 150; index += 1) await generate(context, `case-${index}`, random);
  });
}, 60_000);
afterAll(() => db?.close());

/** The same numbers between 0 and 1 in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * A case of a random agency and day with up to three reviews, changed findings between them, and perhaps a decision.
 */
async function generate(context: TestContext, caseId: string, random: () => number): Promise<void> {
  const pick = <T>(choices: T[]): T => choices[Math.floor(random() * choices.length)]!;
  // Up to 100 days from the end of 2025, at any hour: some fall on another day in China than in London.
  let now = Date.parse('2025-12-20T15:00:00Z') + random() * 100 * 86_400_000;
  const later = (days: number) => new Date((now += random() * days * 86_400_000)).toISOString();
  const row = sampleCase({ id: caseId, agencyId: pick(agencies), registrationNumber: caseId });
  await context.cases.save(row);
  rows.cases.push(row);

  const major = random() < 0.8;
  for (let round = 1; ; round += 1) {
    const findings = sampleFindings({
      ...concluded,
      id: `${caseId}-findings-${round}`,
      caseId,
      version: round,
      concludedAt: later(3),
    });
    await context.findings.save(findings);
    rows.findings.push(findings);
    const scope = sampleScope({ id: `${caseId}-scope-${round}`, caseId, findingsId: findings.id, major });
    await context.scopeFindings.save(scope);
    const end = major ? pick(['open', 'returned', 'passed', 'passed', 'changed'] as const) : 'not-major';
    const review = sampleReview({
      id: `${caseId}-review-${round}`,
      caseId,
      findingsId: findings.id,
      round,
      submittedAt: later(5),
      acceptedOn: null,
      dueOn: null,
    });
    if (major) {
      if (random() < 0.9)
        Object.assign(review, { acceptedOn: dayOf(new Date(now)), dueOn: dayOf(new Date(now + 14 * 86_400_000)) });
      if (end === 'passed')
        Object.assign(review, passedReview, { opinionAt: later(20), endedAt: new Date(now).toISOString() });
      if (end === 'returned' || end === 'changed') Object.assign(review, { passed: false, endedAt: later(8) });
      if (end === 'changed')
        Object.assign(review, {
          opinion: pick(['correct', 'supplement', 'transfer']),
          opinionBy: 'r.1',
          opinionAt: review.endedAt,
        });
      await context.reviews.save(review);
      rows.reviews.push(review);
    }
    if ((end === 'returned' || end === 'changed') && round < 3) continue;
    if (end === 'passed' || end === 'not-major') {
      const gate = major ? { reviewId: review.id, reviewPassed: true as const } : {};
      const decision = sampleDecision({
        id: `${caseId}-decision`,
        caseId,
        findingsId: findings.id,
        scopeFindingId: scope.id,
        major,
        decidedOn: dayOf(new Date(later(5))),
        ...gate,
      });
      await context.decisions.save(decision);
      rows.decisions.push(decision);
    }
    return;
  }
}

/** Single durations, so that equal ones may be counted together or apart. */
const comparable = (counts: ReviewCounts[]) =>
  counts
    .map(({ durations, ...each }) => ({
      ...each,
      durations: durations
        .flatMap(({ acceptedOn, opinionOn, count }) => Array<string>(count).fill(`${acceptedOn} ${opinionOn}`))
        .sort(),
    }))
    .sort((a, b) => a.group.localeCompare(b.group));

const periods = [
  { from: '2025-01-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-01-31' },
  { from: '2026-02-10', to: '2026-03-05', agencyId: 'tianxin-education' },
  { from: '2026-01-01', to: '2026-03-31', act: 'licence' },
  { from: '2024-01-01', to: '2024-12-31' },
];

describe('statistics by SQL', () => {
  test.each(periods.flatMap((period) => groupings.map((grouping) => [period, grouping] as const)))(
    'L9 agree with the cases counted one by one: %p by %s',
    async (period, grouping) => {
      const counted = await db.unitOfWork.run(({ ask }) => ask(reviewCounts, { filter: period, grouping, today }));
      expect(comparable(counted)).toEqual(comparable(await recount(() => rows).count(period, grouping, today)));
    },
  );

  test.each(['agency', 'act', 'month'] as const)('L9 the lines by %s add up to the total', async (grouping) => {
    const asked = { filter: periods[0]!, grouping, today };
    const { lines, total } = await db.unitOfWork.run((context) => reviewReport(context, asked));
    for (const field of [
      'majorDecisions',
      'reviewedDecisions',
      'reviews',
      'withoutOpinion',
      'passed',
      'changed',
      'overdue',
    ] as const) {
      expect([field, lines.reduce((sum, line) => sum + line[field], 0)]).toEqual([field, total[field]]);
    }
    expect(Object.values(total.opinions).reduce((sum, count) => sum + count, total.withoutOpinion)).toBe(total.reviews);
    expect(total).toMatchObject({
      reviews: rows.reviews.length,
      majorDecisions: rows.decisions.filter(({ major }) => major).length,
      reviewRate: 1,
    });
    expect(total.changed).toBeGreaterThan(0);
    expect(total.overdue).toBeGreaterThan(0);
  });
});
