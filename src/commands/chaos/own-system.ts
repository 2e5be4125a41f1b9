import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../base/root';
import { until } from '../../base/patience';
import { pidFile } from '../../local/pid-file';
import { freePort } from '../../local/ports';
import { endProcess } from '../../local/processes';
import type { Running } from '../../local/running';

/** Parts that are killed; all but the workers are started again by the launcher. */
export const parts = ['zeebe', 'opensearch', 'webapps', 'postgres', 'workers'] as const;
export type Part = (typeof parts)[number];

export interface OwnSystem {
  url: string;
  settings: Record<string, string>;
  kill(part: Part): Promise<void>;
  /** Every part answers. */
  isWell(): Promise<boolean>;
  stop(): Promise<void>;
}

const anyPort = Object.fromEntries(
  ['POSTGRES', 'OPENSEARCH', 'CAMUNDA_GRPC', 'CAMUNDA_REST', 'CAMUNDA_HTTP', 'CAMUNDA_MANAGEMENT'].map((name) => [
    `${name}_PORT`,
    '0',
  ]),
);

/** The whole system on free ports and in a folder of its own; its workers in a process of their own. */
export async function startOwnSystem(): Promise<OwnSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mingfa-chaos-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const given = { ...(process.env as Record<string, string>), ...anyPort, DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  const env = { ...given, PORT: String(port), PUBLIC_URL: url };
  const main = run({ ...env, MINGFA_PARTS: 'http,relay' }, join(dataDir, 'main.log'));
  const ended = () =>
    main.exitCode === null ? undefined : new Error(readFileSync(join(dataDir, 'main.log'), 'utf8').slice(-2_000));
  const up = async () => (await fetch(url)).ok;
  await until('the system to be up', up, { timeoutMs: 300_000, stop: ended });
  const { settings } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as Running;
  const ofWorkers = { DATA_DIR: join(dataDir, 'workers'), FILES_DIR: join(dataDir, 'files') };
  const startWorkers = () =>
    run(
      { ...env, ...settings, ...ofWorkers, RECORD_KEY_FILE: join(dataDir, 'record.key'), MINGFA_PARTS: 'workers' },
      join(dataDir, 'workers.log'),
    );
  let workers = startWorkers();
  return {
    url,
    settings,
    isWell: async () => (await fetch(`${url}/health`)).ok,
    async kill(part) {
      if (part === 'workers') {
        await endProcess(workers.pid!, 'SIGKILL');
        workers = startWorkers();
        return;
      }
      const pid = pidFile(join(dataDir, 'run', `${part}.pid`)).running();
      if (pid) await endProcess(pid, 'SIGKILL');
    },
    async stop() {
      await endProcess(workers.pid!, 'SIGTERM');
      await endProcess(main.pid!, 'SIGTERM', 120_000);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function run(env: Record<string, string>, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a');
  return spawn(process.execPath, ['--import', 'tsx', 'src/app/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', log, log],
  });
}
