import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../src/local/ports';
import { endProcess } from '../../src/local/processes';
import type { Running } from '../../src/local/running';
import { until } from '../../src/base/patience';

const root = resolve(__dirname, '../..');
const VARIABLE = 'MINGFA_TEST_SYSTEM';
let startedHere = false;

/**
 * The whole system as `npm start` runs it, on free ports and in a folder of its own, with its workers in a second
 * process.
 */
export interface TestSystem {
  url: string;
  operateUrl: string;
  tasklistUrl: string;
  dataDir: string;
  /** Environment of its processes. */
  env: Record<string, string>;
  settings: Record<string, string>;
  /** Process ids of the servers that the launcher started, and of the launcher. */
  processes: Running['processes'];
  pid: number;
}

/**
 * For Jest's globalSetup. About a minute on two cores. A system named in the environment is used instead (while writing
 * tests).
 */
export async function startTestSystem(): Promise<void> {
  if (process.env[VARIABLE]) return;
  startedHere = true;
  const dataDir = mkdtempSync(join(tmpdir(), 'mingfa-system-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const anyPort = Object.fromEntries(
    ['POSTGRES', 'OPENSEARCH', 'CAMUNDA_GRPC', 'CAMUNDA_REST', 'CAMUNDA_HTTP', 'CAMUNDA_MANAGEMENT'].map((name) => [
      `${name}_PORT`,
      '0',
    ]),
  );
  const env = {
    ...(process.env as Record<string, string>),
    ...anyPort,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'warn',
  };
  const main = run({ ...env, MINGFA_PARTS: 'http,relay' }, join(dataDir, 'main.log'));
  const ended = new Promise<never>((_, reject) =>
    main.once('exit', (code) => {
      reject(new Error(`The system ended (${code}): ${readFileSync(join(dataDir, 'main.log'), 'utf8').slice(-2_000)}`));
    }),
  );
  await Promise.race([ended, until('the system to be up', async () => (await fetch(url)).ok, { timeoutMs: 300_000 })]);
  main.removeAllListeners('exit');
  const { settings, processes } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as Running;
  const web = settings.CAMUNDA_TASKLIST_BASE_URL!.replace('127.0.0.1', 'localhost');
  const system = {
    url,
    dataDir,
    env,
    settings,
    processes,
    pid: main.pid!,
    tasklistUrl: `${web}/tasklist`,
    operateUrl: `${web}/operate`,
  };
  await startWorkerProcess(system);
  process.env[VARIABLE] = JSON.stringify(system);
}

/** For Jest's globalTeardown. */
export async function stopTestSystem(): Promise<void> {
  if (!startedHere) return;
  const system = theSystem();
  await endProcess(workerPid(system), 'SIGTERM');
  await endProcess(system.pid, 'SIGTERM');
  rmSync(system.dataDir, { recursive: true, force: true });
}

/** The system that the globalSetup of the journey project started. */
export function theSystem(): TestSystem {
  const system = process.env[VARIABLE];
  if (!system) throw new Error('No system: this test belongs to the Jest project `journey`, run with --runInBand.');
  return JSON.parse(system) as TestSystem;
}

export async function startWorkerProcess(system: Omit<TestSystem, 'pid'>): Promise<void> {
  const log = join(system.dataDir, 'workers.log');
  const own = {
    DATA_DIR: join(system.dataDir, 'workers'),
    FILES_DIR: join(system.dataDir, 'files'),
    RECORD_KEY_FILE: join(system.dataDir, 'record.key'),
    MINGFA_PARTS: 'workers',
    SAMPLE_DATA: 'false',
  };
  const worker = run({ ...system.env, ...system.settings, ...own }, log);
  writeFileSync(join(system.dataDir, 'workers.pid'), String(worker.pid));
  await until('the workers', async () => readFileSync(log, 'utf8').includes('明法已启动'), { timeoutMs: 120_000 });
}

/** Ends the worker process the hard way. */
export const killWorkerProcess = (system: TestSystem): Promise<void> => endProcess(workerPid(system), 'SIGKILL');

const workerPid = ({ dataDir }: TestSystem) => Number(readFileSync(join(dataDir, 'workers.pid'), 'utf8'));

function run(env: Record<string, string>, logFile: string) {
  const log = openSync(logFile, 'w');
  return spawn(process.execPath, ['--import', 'tsx', 'src/app/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', log, log],
  });
}
