import { type ChildProcess, spawn } from 'node:child_process';
import { readConfig, type Config } from '../base/config';
import { createLog } from '../base/log';
import { reasonOf } from '../base/reason';
import { type Local, startLocal } from '../local';
import { withFreePorts } from '../local/port-settings';
import { requireForStart } from '../local/preflight';
import { endProcess } from '../local/processes';
import { readRunning, removeRunning, writeRunning } from '../local/running';

/** What our own process is made of; a new file in it counts too. */
const watched = ['src/**', 'workers/**', 'bpmn/**', 'forms/**'];

/**
 * `npm run dev`: database, index and engine are started once and stay; our own process is started again at every change
 * of code, diagrams, tables or forms, and deploys what changed.
 */
async function main(): Promise<void> {
  const config = await withFreePorts(readConfig());
  await requireForStart(config);
  const local = await startLocal(config, createLog('warn'), (line) => process.stdout.write(`${line}\n`));
  const env = environment(config, local);
  const processes = Object.fromEntries(Object.entries(local.processes).map(([name, child]) => [name, child.pid()]));
  const settings = { ...local.settings, DATABASE_URL: env.DATABASE_URL!, PORT: String(config.PORT) };
  writeRunning(config, { pid: process.pid, url: config.PUBLIC_URL, settings, processes });
  const system = startAgainOnChange(env);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await endProcess(system.pid!, 'SIGTERM');
    if (readRunning(config)?.pid === process.pid) removeRunning(config);
    await local.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  system.once('exit', () => void stop());
}

/** As if somebody else had started what we started: our process then starts nothing itself. */
function environment(config: Config, { settings, processes }: Local): NodeJS.ProcessEnv {
  return {
    LOG_LEVEL: 'warn',
    ...(processes.postgres && { SAMPLE_DATA: 'true' }),
    ...(processes.opensearch && { OPENSEARCH_URL: `http://127.0.0.1:${config.OPENSEARCH_PORT}` }),
    ...process.env,
    ...settings,
  };
}

/** A process group of its own: Ctrl-C reaches it through us, once. */
function startAgainOnChange(env: NodeJS.ProcessEnv): ChildProcess {
  const flags = ['--clear-screen=false', ...watched.flatMap((glob) => ['--include', glob])];
  const args = [require.resolve('tsx/cli'), 'watch', ...flags, 'src/app/main.ts'];
  return spawn(process.execPath, args, { env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
