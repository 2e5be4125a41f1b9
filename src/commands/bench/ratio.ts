import type { Measured } from './cases';

/** Both sides under each other, their ratio, their CPU time, and what this system asked of PostgreSQL and of the tables for it. */
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
  return `${[...lines, ...cpuOf(bare, ours), ...countsOf(ours)].join('\n')}\n\n`;
}

const line = (name: string, ...figures: string[]): string =>
  name.padEnd(30) + figures.map((each) => each.padStart(26)).join('');

/** Nothing where it was not measured. */
function cpuOf(...sides: [bare: Measured, ours: Measured]): string[] {
  const told = sides.flatMap(({ cpu, cases }) => {
    if (!cpu) return [];
    const perCase = (ms: number) => (ms / cases).toFixed(0);
    return [`${perCase(cpu.own)} here, ${perCase(cpu.engine)} in the engine`];
  });
  return told.length === 2 ? [`CPU ms per case: bare engine ${told[0]}; mingfa ${told[1]}`] : [];
}

function countsOf({ cases, jobs, statements, roundTrips, evaluations }: Measured): string[] {
  const { workers, acts, relay } = statements;
  const perCase = (count: number) => (count / cases).toFixed(1);
  return [
    ...(evaluations === undefined ? [] : [`Decision tables asked per case: ${perCase(evaluations)}`]),
    `SQL statements per job: ${(workers / jobs).toFixed(1)} (${perCase(jobs)} jobs a case)`,
    `SQL statements per case: ${perCase(workers + acts + relay)}`,
    `(workers ${perCase(workers)}, people's acts ${perCase(acts)}, relay ${perCase(relay)}; BEGIN and COMMIT are counted)`,
    ...(roundTrips === undefined ? [] : [`Round trips to PostgreSQL per case: ${perCase(roundTrips)}`]),
  ];
}
