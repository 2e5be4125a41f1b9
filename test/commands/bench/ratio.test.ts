import { ratioTable } from '../../../src/commands/bench/ratio';

const statements = { workers: 460, acts: 40, relay: 20 };
const bare = {
  cases: 2,
  casesPerSecond: 4,
  msPerTask: 20,
  steps: [],
  jobs: 46,
  statements: { workers: 0, acts: 0, relay: 0 },
};
const ours = { cases: 2, casesPerSecond: 3, msPerTask: 30, steps: [], jobs: 46, statements };

it('the benchmark prints both sides, their ratio, and the statements per job and per case', () => {
  const lines = ratioTable('2 cases, 1 at once', bare, ours)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toEqual([
    '2 cases, 1 at once | cases/s | ms task to task (median)',
    'bare engine | 4.00 | 20',
    'mingfa | 3.00 | 30',
    'mingfa : bare | 0.75 | 1.50',
    'SQL statements per job: 10.0 (23.0 jobs a case)',
    'SQL statements per case: 260.0',
    "(workers 230.0, people's acts 20.0, relay 10.0; BEGIN and COMMIT are counted)",
    '',
    '',
  ]);
});

it('issue 8: it prints what was asked of the tables, and the CPU time of both sides, where they were measured', () => {
  const measured = { ...ours, evaluations: 3, cpu: { own: 800, engine: 1_000 } };
  const table = ratioTable('2 cases, 1 at once', { ...bare, cpu: { own: 400, engine: 1_200 } }, measured);
  expect(table).toContain(
    '\nCPU ms per case: bare engine 200 here, 600 in the engine; mingfa 400 here, 500 in the engine\n' +
      'Decision tables asked per case: 1.5\nSQL statements per job: 10.0',
  );
});
