import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createDataSource } from '../../src/database';
import { endProcess } from '../../src/local/processes';
import { killWorkerProcess, startWorkerProcess, theSystem } from '../support/system';
import { until } from '../../src/base/patience';
import { entranceOf, playScenario, readScenario, type Step } from '../../src/commands/play';

const system = theSystem();
const scenario = readScenario(join(__dirname, '../scenarios/tianxin-education-2022-14.yaml'));
const entrance = entranceOf(system.url, system.settings, scenario.password);
const root = resolve(__dirname, '../..');

const healthy = () =>
  until('the system to be healthy', async () => (await fetch(`${system.url}/health`)).ok, { timeoutMs: 240_000 });

/** Each fault strikes right after the step before: the work that step set off is still under way. */
const faults: Record<string, () => Promise<void>> = {
  ServeNoticeTask: async () => {
    await killWorkerProcess(system);
    await startWorkerProcess(system);
  },
  ReviewOpinionTask: async () => {
    await endProcess(system.processes.zeebe!, 'SIGKILL');
    await registerWhileTheEngineIsDown();
    await healthy();
  },
  ServeDecisionTask: async () => {
    await endProcess(system.processes.postgres!, 'SIGKILL');
    await healthy();
  },
  ExecutionTask: async () => {
    await killWorkerProcess(system);
    await startWorkerProcess(system);
  },
};

let acceptedWhileDown: string;

async function registerWhileTheEngineIsDown(): Promise<void> {
  const api = await entrance.api('tx.zhou');
  const [first] = scenario.steps as [Extract<Step, { register: unknown }>];
  const registered = await api.send('POST', '/api/cases', { agencyId: scenario.agency, ...first.register });
  acceptedWhileDown = (registered as { id: string }).id;
}

describe('killed with SIGKILL in mid-case: worker process, engine, PostgreSQL', () => {
  it('comes to the same end, with one decision, one publication and a valid chain', async () => {
    const struck: string[] = [];
    const { caseId } = await playScenario(scenario, entrance, {
      onStep: async (_index, step) => {
        if (!('complete' in step) || !faults[step.complete]) return;
        await faults[step.complete]!();
        struck.push(step.complete);
      },
    });
    expect(struck).toEqual(Object.keys(faults));

    const database = await createDataSource(system.settings.DATABASE_URL!);
    const count = async (table: string, where = 'case_id = $1') =>
      Number((await database.query(`SELECT count(*) AS n FROM ${table} WHERE ${where}`, [caseId]))[0].n);
    expect(await count('decisions')).toBe(1);
    expect(await count('disclosures', `case_id = $1 AND status = 'published'`)).toBe(1);
    expect(await count('record', `case_id = $1 AND act = 'decision-made'`)).toBe(1);
    expect(await count('record', `case_id = $1 AND act = 'decision-published'`)).toBe(1);
    expect(await count('record', `case_id = $1 AND act = 'case-archived'`)).toBe(1);
    await database.destroy();

    const env = { ...system.env, ...system.settings };
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/verify.ts'], { cwd: root, env });
  }, 600_000);

  it('a case accepted while the engine was down is not lost: its first task is there', async () => {
    const tasks = entrance.tasks('tx.qin');
    await until(
      'its first task',
      async () => (await tasks.open({ elementId: 'FilingDecisionTask', caseId: acceptedWhileDown })).length === 1,
      { timeoutMs: 120_000 },
    );
  }, 150_000);
});
