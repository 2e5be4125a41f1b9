import { systemClock } from '../../base/clock';
import { createLog } from '../../base/log';
import { benchKey } from './record-key';
import { createDataSource, createFileStore, createUnitOfWork } from '../../database';
import { freshDatabase } from '../../local/scratch-postgres';
import type { Context } from '../../ports/context';
import { chooseReviewer } from '../../stages/review';
import { todoOf } from '../../web/todo';
import { copiesOf } from './copies';
import { asTable, median } from './median';
import { modelCase, policy } from './model-case';
import { noRules } from './template';

const agencyId = 'tianxin-education';
const times = 50;
const usual: Step[] = [
  [0, 0],
  [1_000, 0],
  [1_000, 10_000],
  [1_000, 50_000],
];
const heading = [
  'open reviews',
  'closed reviews',
  'choose a reviewer (ms)',
  'list cases under review (ms)',
  'list own limits (ms)',
];

type Step = [open: number, closed: number];

/**
 * Time to choose a reviewer, to list the cases under review and what waits for the reviewer (我的待办), beside more and
 * more closed ones (L4, C13). A table, in milliseconds (median).
 */
export async function reviewBench(steps = usual): Promise<string> {
  const database = await freshDatabase();
  const log = createLog('error');
  const dataSource = await createDataSource(database.url, log);
  const files = createFileStore('/nowhere');
  const unitOfWork = createUnitOfWork(dataSource, { rules: noRules, files, clock: systemClock, log, key: benchKey });
  const underReview = { agencyId, status: 'reviewing', limit: 20, offset: 0 } as const;
  const rows: string[][] = [heading];
  await unitOfWork.run(saveModels);
  for (const [open, closed] of steps) {
    await copiesOf(dataSource, openModel.case.id, open);
    await copiesOf(dataSource, closedModel.case.id, closed);
    const choosing = await median(() => unitOfWork.run(choose), times);
    const listing = await median(() => unitOfWork.run(({ cases }) => cases.search(underReview)), times);
    const reviewer = await unitOfWork.run(({ people }) => people.get('tx.fang'));
    const own = await median(() => todoOf({ unitOfWork, clock: systemClock }, reviewer), times);
    rows.push([String(open), String(closed), choosing.toFixed(1), listing.toFixed(1), own.toFixed(1)]);
  }
  await dataSource.destroy();
  await database.drop();
  return asTable(rows);
}

const openModel = modelCase('model-open', agencyId, false);
const closedModel = modelCase('model-closed', agencyId, true);

/** As the worker request-review does it. */
async function choose({ people }: Context): Promise<void> {
  const reviewers = await people.ofAgency(agencyId, 'reviewer');
  const matter = { ...openModel, policy };
  const chosen = chooseReviewer(reviewers, await people.openReviews(reviewers.map(({ id }) => id)), matter);
  if (!chosen) throw new Error('No reviewer was chosen');
}

async function saveModels({ storage }: Context): Promise<void> {
  for (const { case: row, findings, review, deadline } of [openModel, closedModel])
    storage.keep({
      caseId: row.id,
      case: row,
      party: null,
      rows: { findings: [findings], reviews: [review], deadlines: [deadline] },
    });
}
