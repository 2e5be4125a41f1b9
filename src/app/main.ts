import { join } from 'node:path';
import winston from 'winston';
import { banner } from './banner';
import { keptInWords } from '../engine/choose-own';
import { readConfig } from '../base/config';
import { startLocal } from '../local';
import { requireFreePort } from '../local/ports';
import { requireForStart } from '../local/preflight';
import { createLog } from '../base/log';
import { reasonOf } from '../base/reason';
import { readRunning, removeRunning, writeRunning } from '../local/running';
import { startSystem } from './system';

/**
 * `npm start`: everything on this machine, or the parts that MINGFA_PARTS names against the database and engine that
 * are given.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const unknown = process.argv.slice(2).filter((each) => each !== '--use-own');
  if (unknown.length > 0) throw new Error(`不认识 ${unknown.join('、')}：只有 --use-own`);
  if (config.MINGFA_PARTS.includes('http') && config.PORT !== 0) await requireFreePort(config.PORT, 'PORT', null);
  await requireForStart(config);
  const log = createLog(config.LOG_LEVEL);
  const local = await startLocal(config, log, (line) => process.stdout.write(`${line}\n`));
  if (Object.keys(local.processes).length > 0) {
    for (const console of log.transports) console.level = 'warn'; // the terminal is for people: the rest goes to the file
    log.add(
      new winston.transports.File({
        filename: join(config.DATA_DIR, 'logs', 'mingfa.log'),
        maxsize: 20_000_000,
        maxFiles: 5,
        tailable: true,
      }),
    );
  }
  const settings = { ...process.env, ...local.settings };
  const starting = new AbortController();
  let stopping = false;
  const isStopping = () => stopping;
  let stopSystem = async () => starting.abort();
  const forget = () => {
    if (readRunning(config)?.pid === process.pid) removeRunning(config);
  };

  async function stop(code: number): Promise<void> {
    if (stopping) process.exit(130);
    stopping = true;
    process.stdout.write('\n正在停止：等待办理中的步骤完成（再按一次 Ctrl-C 立即结束）\n');
    await stopSystem();
    forget();
    await local.stop();
    process.exit(code);
  }
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));

  const note = {
    pid: process.pid,
    url: config.PUBLIC_URL,
    settings: { ...local.settings, DATABASE_URL: settings.DATABASE_URL!, PORT: String(config.PORT) },
  };
  const processes = Object.fromEntries(Object.entries(local.processes).map(([name, child]) => [name, child.pid()]));
  // A further process on the same data folder (more workers) leaves the first one's note alone.
  const first = readRunning(config) === null;
  if (first) writeRunning(config, { ...note, processes });
  try {
    const useOwn = process.argv.includes('--use-own');
    const system = await startSystem({ config, settings, local, log, signal: starting.signal, useOwn });
    stopSystem = system.stop;
    process.stdout.write(banner(config, local));
    keptInWords(system.kept).forEach((line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    if (isStopping()) return;
    forget();
    await local.stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
