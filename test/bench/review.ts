import type { DataSource } from 'typeorm';
import { createDataSource, createFileStore, createUnitOfWork } from '../../src/database';
import { systemClock } from '../../src/base/clock';
import type { Context } from '../../src/ports/context';
import { chooseReviewer } from '../../src/stages/review';
import { todoOf } from '../../src/web/todo';
import { createLog } from '../../src/base/log';
import { type TestContext, withStores } from '../support/database-stores';
import { memoryRules } from '../support/memory-rules';
import { freshDatabase } from '../support/postgres';
import { concluded, sampleCase, sampleFindings, samplePolicy, sampleReview } from '../support/samples';
import { asTable, median } from './median';

const agencyId = 'tianxin-education';
const times = 50;
const steps = [[0, 0], [1_000, 0], [1_000, 10_000], [1_000, 50_000]] as const;

/** Time to choose a reviewer, to list the cases under review and what waits for the reviewer (我的待办), beside more and more closed ones (L4, C13). A table, in milliseconds (median). */
export async function reviewBench(): Promise<string> {
  const database = await freshDatabase();
  const log = createLog('error');
  const dataSource = await createDataSource(database.url, log);
  const unitOfWork = createUnitOfWork(dataSource, { rules: memoryRules(), files: createFileStore('/nowhere'), clock: systemClock, log });
  const rows: string[][] = [['open reviews', 'closed reviews', 'choose a reviewer (ms)', 'list cases under review (ms)', 'list own limits (ms)']];
  await withStores(dataSource, unitOfWork).run(saveModelRows);
  for (const [open, closed] of steps) {
    await fill(dataSource, open, closed);
    const choosing = await median(() => unitOfWork.run(choose), times);
    const listing = await median(() => unitOfWork.run(({ cases }) => cases.search({ agencyId, status: 'reviewing', limit: 20, offset: 0 })), times);
    const reviewer = (await unitOfWork.run(({ people }) => people.find('tx.fang')))!;
    const own = await median(() => todoOf({ unitOfWork, clock: systemClock }, reviewer), times);
    rows.push([String(open), String(closed), choosing.toFixed(1), listing.toFixed(1), own.toFixed(1)]);
  }
  await dataSource.destroy();
  await database.drop();
  return asTable(rows);
}

/** As the worker request-review does it. */
async function choose({ people }: Context): Promise<void> {
  const reviewers = await people.ofAgency(agencyId, 'reviewer');
  const matter = { case: sampleCase(), findings: sampleFindings(concluded), policy: samplePolicy() };
  if (!chooseReviewer(reviewers, await people.openReviews(reviewers.map(({ id }) => id)), matter)) throw new Error('No reviewer was chosen');
}

const model = { open: 'model-open', closed: 'model-closed' };

/** One case of each kind, that the others are copies of; they end with it, so that the first line of the table has none. */
async function saveModelRows({ cases, deadlines, findings, reviews }: TestContext): Promise<void> {
  for (const id of Object.values(model)) {
    const ended = id === model.closed ? { passed: false, endedAt: '2026-03-11T00:00:00.000Z' } : {};
    await cases.save(sampleCase({ id, registrationNumber: id, status: id === model.open ? 'reviewing' : 'archived' }));
    await findings.save(sampleFindings({ ...concluded, id, caseId: id }));
    await reviews.save(sampleReview({ id, caseId: id, findingsId: id, ...ended }));
    const limit = { kind: 'review', startsOn: '2026-03-10', dueOn: '2026-03-24', count: 10, unit: 'working', basis: '', provisional: false } as const;
    await deadlines.save({ id, caseId: id, ...limit, metOn: id === model.closed ? '2026-03-11' : null });
  }
}

const filled = ['cases', 'findings', 'reviews', 'deadlines'];

/** Brings the database to this many copies. Copies come in the order of time, as cases do. */
async function fill(dataSource: DataSource, open: number, closed: number): Promise<void> {
  for (const [kind, wanted] of [[model.open, open], [model.closed, closed]] as const) {
    const [{ there }] = await dataSource.query(`SELECT count(*)::integer AS there FROM reviews WHERE id LIKE $1`, [`${kind}-%`]);
    for (const table of filled) await copies(dataSource, table, kind, there + 1, wanted);
  }
  for (const table of filled) await dataSource.query(`ANALYZE ${table}`);
}

const ownPerCopy: Record<string, string> = {
  id: `id || '-' || n`, case_id: `case_id || '-' || n`, findings_id: `findings_id || '-' || n`, registration_number: `registration_number || '-' || n`,
  registered_at: `registered_at + n * interval '1 minute'`, reviewer_id: `CASE WHEN n % 2 = 0 THEN 'tx.fang' ELSE 'tx.gu' END`,
};

async function copies(dataSource: DataSource, table: string, kind: string, from: number, to: number): Promise<void> {
  const columns: { name: string }[] = await dataSource.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER' AND is_identity = 'NO'`, [table]);
  const names = columns.map(({ name }) => name);
  await dataSource.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => ownPerCopy[name] ?? name).join(', ')}
     FROM ${table}, generate_series($2::integer, $3::integer) n WHERE id = $1`, [kind, from, to]);
}
