import { hostileTexts } from './hostile-texts';
import { textFunctions } from './text-functions';

/** Characters of the longest text that a form or the API takes, and how long a function may work on it. */
export const longestText = 60_000;
export const mostMilliseconds = 100;

export interface TextFigure {
  function: string;
  /** The hostile text that took longest. */
  text: string;
  milliseconds: number;
}

/** Tries before a time counts as too long: what a machine does beside it must not. */
const tries = 4;

/** Time of this process's own work, in milliseconds: other processes on the machine do not count. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

function least(run: () => unknown, enough = mostMilliseconds / 2): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < tries && best > enough; tried += 1) best = Math.min(best, cost(run));
  return best;
}

/** For each text function the hostile text of `length` characters that costs it most. */
export function textFigures(length = longestText, functions = textFunctions): TextFigure[] {
  const worst = new Map<string, TextFigure>();
  for (const { name: text, text: hostile } of hostileTexts(length))
    for (const [name, run] of Object.entries(functions)) {
      const milliseconds = least(() => run(hostile));
      if (milliseconds > (worst.get(name)?.milliseconds ?? -1)) worst.set(name, { function: name, text, milliseconds });
    }
  return [...worst.values()];
}

/** Length at which growth is looked at, and the cost that a linear function of the whole length may have there. */
const shortText = 6_000;
const share = (mostMilliseconds * shortText) / longestText;
/** Twice the text may cost twice as much and what a busy machine adds; a quadratic function takes four times as much. */
const mostGrowth = 3;

/**
 * Functions and hostile texts for which twice the text costs more than twice as much. Cheap ones are not asked: what costs
 * less than its share at a tenth of the length stays quick enough.
 */
export function growthProblems(functions: typeof textFunctions, among = (_name: string) => true): string[] {
  const longer = new Map([...hostileTexts(2 * shortText)].map(({ name, text }) => [name, text]));
  const texts = [...hostileTexts(shortText)].filter(({ name }) => among(name));
  return texts.flatMap(({ name, text }) =>
    Object.entries(functions).flatMap(([called, run]) => {
      if (cost(() => run(text)) <= share) return [];
      const [once, twice] = [text, longer.get(name)!].map((one) => least(() => run(one), 0));
      return once! > share && twice! > mostGrowth * once! ? [`${called}: ${name}`] : [];
    }),
  );
}

/** `npm run bench -- texts`. */
export function textsBench(): string {
  const figures = textFigures();
  const rows = figures.map(
    ({ function: name, text, milliseconds }) =>
      `${name.padEnd(20)}${milliseconds.toFixed(1).padStart(8)} ms  ${text}${milliseconds > mostMilliseconds ? '  TOO LONG' : ''}`,
  );
  return `${longestText} characters, at most ${mostMilliseconds} ms; the hostile text that took longest\n${rows.join('\n')}\n`;
}
