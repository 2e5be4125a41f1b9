import { dayOf } from '../../src/law/calendar/day';
import startPostgres from '../support/jest/start-postgres';
import stopPostgres from '../support/jest/stop-postgres';
import { bareEngine } from './bare';
import { drive, type Measured } from './cases';
import { reviewBench } from './review';
import { mingfa } from './ours';
import { tasksBench } from './tasks';

/**
 * `npm run bench [-- cases atOnce]`: choosing a reviewer beside closed cases; then the same cases on the bare engine and on this system, in
 * one run, as a ratio. `npm run bench -- review`: only the first.
 * `npm run bench -- tasks [open closed …]`: a reviewer's lists in the real Tasklist beside completed tasks.
 */
async function main(): Promise<void> {
  if (process.argv[2] === 'tasks') {
    const [open, ...closed] = process.argv.slice(3).map(Number);
    return void process.stdout.write(await tasksBench(open, closed.length > 0 ? closed : undefined));
  }
  const onlyReview = process.argv[2] === 'review';
  const [cases = 40, atOnce = 8] = onlyReview ? [] : process.argv.slice(2).map(Number);
  const today = dayOf(new Date());
  await startPostgres();
  process.stdout.write(await reviewBench());
  if (onlyReview) return stopPostgres();
  const rows: [string, Measured][] = [];
  for (const start of [bareEngine, mingfa]) {
    const side = await start();
    process.stderr.write(`${side.name}: warming up, then ${cases} cases, ${atOnce} at once\n`);
    try {
      await drive(side, Math.min(4, cases), atOnce, today);
      rows.push([side.name, await drive(side, cases, atOnce, today)]);
    } finally {
      await side.stop();
    }
  }
  await stopPostgres();
  const [[, bare], [, ours]] = rows as [[string, Measured], [string, Measured]];
  const line = (name: string, perSecond: string, perTask: string) => `${name.padEnd(14)}${perSecond.padStart(14)}${perTask.padStart(24)}\n`;
  process.stdout.write(line('', 'cases/s', 'ms task to task (median)'));
  for (const [name, { casesPerSecond, msPerTask }] of rows) process.stdout.write(line(name, casesPerSecond.toFixed(2), msPerTask.toFixed(0)));
  process.stdout.write(line('ours : bare', (ours.casesPerSecond / bare.casesPerSecond).toFixed(2), (ours.msPerTask / bare.msPerTask).toFixed(2)));
}

main().then(() => process.exit(0), (error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
