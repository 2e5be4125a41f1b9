import type { Measured } from './cases';
import { asTable, middle, p95 } from './median';

/** How long people wait between two tasks of a case, by load. Milliseconds. */
export const stepsTable = (measured: Measured[], loads: [cases: number, atOnce: number][]): string =>
  asTable([
    ['cases at once', 'steps', 'signed to next task, median', 'p95 (ms)'],
    ...measured.map(({ steps }, index) => [
      String(loads[index]![1]),
      String(steps.length),
      middle(steps).toFixed(0),
      p95(steps).toFixed(0),
    ]),
  ]);
