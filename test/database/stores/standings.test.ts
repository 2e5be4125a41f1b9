import { samplePeople } from '../../../src/database';
import type { Person } from '../../../src/law/people/person';
import { reviewReport, type Staff, staffOn } from '../../../src/stages/review';
import { recount, type PersonSince } from '../../support/recount-reviews';
import { samplePerson } from '../../support/samples';
import { testDatabase, type TestDatabase } from '../support/database';

const agency = 'tianxin-education';
const officer = samplePerson('h.1', ['handler']);
const reviewer = samplePerson('r.1', ['reviewer']);
const adviser = samplePerson('r.2', ['reviewer'], {
  reviewQualification: { legalProfession: true, reviewingSince: null, adviser: 'legal-adviser' },
});

/**
 * Who joined, changed and left, at what hour in China. The sample has two officers and two reviewers in each of these
 * months.
 */
const course: [string, Person][] = [
  ['2026-01-10T09:00', officer],
  ['2026-01-31T23:30', reviewer],
  ['2026-02-01T00:30', adviser],
  ['2026-02-27T09:00', { ...reviewer, post: '科长' }],
  ['2026-03-02T09:00', { ...reviewer, active: false }],
  ['2026-03-02T10:00', { ...reviewer, active: true }],
  ['2026-03-31T22:00', { ...reviewer, active: false }],
  ['2026-04-15T09:00', { ...officer, agencyId: 'taojiang-natural-resources' }],
  ['2026-04-15T10:00', { ...adviser, reviewQualification: { ...adviser.reviewQualification!, adviser: undefined } }],
];
const today = '2026-05-20';

let db: TestDatabase;
const people: PersonSince[] = samplePeople.map((person) => ({ since: new Date('2020-01-01T00:00:00+08:00'), person }));
beforeAll(async () => {
  db = await testDatabase();
  for (const [at, person] of course) {
    db.clock.set(`${at}:00+08:00`);
    await db.unitOfWork.run((context) => context.people.save(person));
    people.push({ since: db.clock.now(), person });
  }
}, 30_000);
afterAll(() => db?.close());

const report = (from: string, to: string, grouping: 'total' | 'month' | 'agency' | 'act', agencyId?: string) =>
  db.unitOfWork.run((context) => reviewReport(context, { filter: { from, to, agencyId }, grouping, today }));

describe('the reviewer ratio of a period', () => {
  test('L9 is that of its last day, not of today', async () => {
    const of = async (to: string) => (await report('2026-01-01', to, 'total', agency)).total;
    expect(await of('2026-01-31')).toMatchObject({
      staffOn: '2026-01-31',
      reviewers: 3,
      officers: 3,
      reviewerShare: 1,
    });
    expect(await of('2026-01-30')).toMatchObject({
      staffOn: '2026-01-30',
      reviewers: 2,
      officers: 3,
      reviewerShare: 0.6667,
    });
    expect(await of('2026-03-30')).toMatchObject({ reviewers: 3, officers: 3 });
    expect(await of('2026-03-31')).toMatchObject({ reviewers: 2, officers: 3 });
    expect(await of('2026-04-30')).toMatchObject({ reviewers: 3, officers: 2, reviewerShare: 1.5 });
  });

  test('L9 is that of today when the period is not over', async () => {
    expect((await report('2026-01-01', '2026-12-31', 'total', agency)).total).toMatchObject({
      staffOn: today,
      reviewers: 3,
      officers: 2,
    });
  });

  test('L9 by month is that of each end of month; months to come have none', async () => {
    const { lines, total } = await report('2026-01-01', '2026-06-30', 'month', agency);
    expect(lines.map(({ group, staffOn, reviewers, officers }) => [group, staffOn, reviewers, officers])).toEqual([
      ['2026-01', '2026-01-31', 3, 3],
      ['2026-02', '2026-02-28', 3, 3],
      ['2026-03', '2026-03-31', 2, 3],
      ['2026-04', '2026-04-30', 3, 2],
      ['2026-05', today, 3, 2],
      ['2026-06', null, null, null],
    ]);
    expect(total).toMatchObject({ staffOn: today, reviewers: 3, officers: 2 });
  });

  test('L9 the lines by agency add up to the total, before and after somebody moved to another agency', async () => {
    for (const to of ['2026-04-14', '2026-04-15']) {
      const { lines, total } = await report('2026-01-01', to, 'agency');
      const sum = (field: 'reviewers' | 'officers') => lines.reduce((all, line) => all + line[field]!, 0);
      expect([sum('reviewers'), sum('officers')]).toEqual([total.reviewers, total.officers]);
      expect(total).toMatchObject({ officers: 5 });
    }
    expect((await report('2026-01-01', '2026-04-15', 'act')).total.officers).toBe(5);
  });

  test('L9 agrees with a count person by person on every day', async () => {
    const days = ['2019-12-31', '2020-01-01', ...course.map(([at]) => at.slice(0, 10)), today];
    const sorted = (staff: Staff[]) =>
      staff.sort((a, b) => `${a.on}${a.agencyId}`.localeCompare(`${b.on}${b.agencyId}`));
    const asked = [...new Set(days)];
    const none = { cases: [], findings: [], reviews: [], decisions: [] };
    const counted = await db.unitOfWork.run(({ ask }) => ask(staffOn, asked));
    expect(sorted(counted)).toEqual(sorted(await recount(() => ({ ...none, people })).staff(asked)));
  });
});

describe('standings', () => {
  test('L9 are noted only when they change', async () => {
    const rows = await db.sql('SELECT own_reviewer FROM standings WHERE person_id = $1 ORDER BY position', ['r.1']);
    expect(rows.map(({ own_reviewer }) => own_reviewer)).toEqual([true, false, true, false]);
  });

  test('L9 of whoever writes: a change by SQL is noted at the time of the database', async () => {
    await db.sql(`UPDATE people SET active = false WHERE id = 'tx.lu'`);
    await db.sql(`UPDATE people SET active = false WHERE id = 'tx.wu'`);
    const [row, ...others] = await db.sql(
      `SELECT officer, since > now() - interval '1 minute' AS now FROM standings WHERE person_id IN ('tx.lu', 'tx.wu') AND since > '2021-01-01'`,
    );
    expect([row, others]).toEqual([{ officer: false, now: true }, []]);
  });

  test.each(['UPDATE standings SET officer = true', 'DELETE FROM standings', 'TRUNCATE standings'])(
    'P4 %s is refused',
    async (statement) => {
      await expect(db.sql(statement)).rejects.toThrow('standings are append-only');
    },
  );
});
