import { reasonOf } from '../../base/reason';
import { dayOf } from '../../law/calendar/day';
import { startScratchPostgres } from '../../local/scratch-postgres';
import { bareEngine } from './bare';
import { drive, type Measured } from './cases';
import { mingfa } from './ours';
import { ratioTable } from './ratio';
import { stepsTable } from './steps';
import { reviewBench } from './review';
import type { Side } from './side';
import { tasksBench } from './tasks';
import { prepareTemplate } from './template';
import { textsBench } from './texts';

/** Cases, and how many of them at once. */
type Load = [cases: number, atOnce: number];
const usual: Load[] = [
  [32, 8],
  [8, 1],
];

/**
 * `npm run bench [-- cases atOnce]`: the same cases on the bare engine and on this system, in one run, as a ratio.
 * `npm run bench -- steps`: from signing a task to the next one, on this system.
 * `npm run bench -- review`: choosing a reviewer beside closed cases.
 * `npm run bench -- texts`: every text function on hostile texts of 60,000 characters.
 * `npm run bench -- tasks [open closed …]`: a reviewer's lists in the real Tasklist beside completed tasks.
 */
async function main([kind, ...more]: string[]): Promise<void> {
  if (kind === 'texts') {
    print(textsBench());
    return;
  }
  if (kind === 'tasks') {
    const [open, ...closed] = more.map(Number);
    print(await tasksBench(open, closed.length > 0 ? closed : undefined));
    return;
  }
  const postgres = await startScratchPostgres(prepareTemplate);
  try {
    if (kind === 'review') {
      print(await reviewBench());
      return;
    }
    if (kind === 'steps') {
      const loads: Load[] = [
        [8, 1],
        [24, 4],
      ];
      print(stepsTable(await measure(mingfa, loads), loads));
      return;
    }
    const asked = kind === undefined ? usual : [[Number(kind), Number(more[0] ?? 8)] satisfies Load];
    const bare = await measure(bareEngine, asked);
    const ours = await measure(mingfa, asked);
    asked.forEach(([cases, atOnce], index) =>
      print(ratioTable(`${cases} cases, ${atOnce} at once`, bare[index]!, ours[index]!)),
    );
  } finally {
    await postgres.stop();
  }
}

async function measure(start: () => Promise<Side>, loads: Load[]): Promise<Measured[]> {
  const side = await start();
  const today = dayOf(new Date());
  const measured: Measured[] = [];
  try {
    await drive(side, 4, 4, today); // a warm engine, and code that was run before
    for (const [cases, atOnce] of loads) {
      process.stderr.write(`${side.name}: ${cases} cases, ${atOnce} at once\n`);
      measured.push(await drive(side, cases, atOnce, today));
    }
    return measured;
  } finally {
    await side.stop();
  }
}

const print = (text: string) => void process.stdout.write(text);

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : reasonOf(error)}\n`);
    process.exit(1);
  },
);
