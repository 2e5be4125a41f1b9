import type { Measured } from './cases';

/** Both sides under each other, their ratio, and what this system asked of PostgreSQL for it. */
export function ratioTable(heading: string, bare: Measured, ours: Measured): string {
  const figures = ({ casesPerSecond, msPerTask }: Measured) => [casesPerSecond.toFixed(2), msPerTask.toFixed(0)];
  const ratio = [ours.casesPerSecond / bare.casesPerSecond, ours.msPerTask / bare.msPerTask].map((value) =>
    value.toFixed(2),
  );
  const lines = [
    line(heading, 'cases/s', 'ms task to task (median)'),
    line('bare engine', ...figures(bare)),
    line('mingfa', ...figures(ours)),
    line('mingfa : bare', ...ratio),
  ];
  return `${lines.join('\n')}\n${statementsOf(ours)}\n\n`;
}

const line = (name: string, ...figures: string[]): string =>
  name.padEnd(30) + figures.map((each) => each.padStart(26)).join('');

function statementsOf({ cases, jobs, statements: { workers, acts, relay } }: Measured): string {
  const perCase = (count: number) => (count / cases).toFixed(1);
  return [
    `SQL statements per job: ${(workers / jobs).toFixed(1)} (${perCase(jobs)} jobs a case)`,
    `SQL statements per case: ${perCase(workers + acts + relay)}`,
    `(workers ${perCase(workers)}, people's acts ${perCase(acts)}, relay ${perCase(relay)}; BEGIN and COMMIT are counted)`,
  ].join('\n');
}
