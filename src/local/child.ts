import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../base/log';
import { pause } from '../base/patience';
import { reasonOf } from '../base/reason';
import { pidFile } from './pid-file';
import { endProcess } from './processes';

export interface ChildOptions {
  name: string;
  dataDir: string;
  log: Log;
  /** Called before every start, so that stale state is cleaned each time. */
  command(): Promise<{
    file: string;
    args: string[];
    env?: NodeJS.ProcessEnv;
    uid?: number;
    gid?: number;
    cwd?: string;
  }>;
  /** Resolves when it can be used. `stop` has an error once the process has ended. */
  ready(stop: () => Error | undefined): Promise<void>;
  stopSignal: NodeJS.Signals;
  /** What its last lines mean for whoever started it, where a stack of Java says nothing to them. */
  explain?(lastLines: string): string | undefined;
}

export interface Child {
  /** Ends the process of an earlier start that was not stopped. */
  endLeftover(): Promise<void>;
  start(): Promise<void>;
  pid(): number;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** For the end of our own process: asks it to end without waiting. */
  abandon(): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const STABLE_MS = 60_000;
/** A child that ends again and again before it serves has a fault that another try does not mend. */
const STARTS = 3;

/** The process ended by itself before it could be used. */
class Ended extends Error {}

/**
 * A server that runs beside us: own process group (Ctrl-C in the terminal does not reach it, we stop it in order),
 * output in DATA_DIR/logs, started again with growing pauses when it ends by itself.
 */
export function child(options: ChildOptions): Child {
  const { name, dataDir, log } = options;
  const file = pidFile(join(dataDir, 'run', `${name}.pid`));
  const output = join(dataDir, 'logs', `${name}.out`);
  let process_: ChildProcess | undefined;
  let wanted = false;
  let wait = FIRST_WAIT_MS;
  let timer: NodeJS.Timeout | undefined;
  const stopped = () => !wanted;

  async function start(): Promise<void> {
    wanted = true;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await startOnce();
        return;
      } catch (failure) {
        if (stopped() || !(failure instanceof Ended) || attempt === STARTS) throw failure;
        log.warn('child process ended while it started, starting it again', { child: name, attempt });
        await pause(FIRST_WAIT_MS * attempt);
        if (stopped()) return;
      }
    }
  }

  async function startOnce(): Promise<void> {
    await endLeftover();
    const { file: program, args, ...spawnOptions } = await options.command();
    if (stopped()) return; // meanwhile
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    const out = openSync(output, 'w');
    const started = spawn(program, args, { ...spawnOptions, detached: true, stdio: ['pipe', out, out] });
    closeSync(out);
    process_ = started;
    let ended: Error | undefined;
    started.once('error', (failure) => (ended = failure));
    started.stdin?.on('error', () => undefined);
    if (started.pid) file.write(started.pid);
    const since = Date.now();
    let serving = false;
    started.once('exit', (code, signal) => {
      const last = tail(output);
      const said = `${name} ended (${signal ?? `code ${code}`}). Last lines of ${output}:\n${last}`;
      ended ??= new Ended(options.explain?.(last) ?? said);
      if (process_ === started && wanted && serving) again(since, `${signal ?? code}`);
    });
    await options.ready(() => ended);
    serving = true;
    if (ended && !stopped()) throw ended;
  }

  async function endLeftover(): Promise<void> {
    const leftover = file.running();
    if (!leftover) return;
    log.warn('ending a leftover process of an earlier start', { child: name, pid: leftover });
    await endProcess(leftover, options.stopSignal);
  }

  function again(since: number, reason: string): void {
    if (Date.now() - since > STABLE_MS) wait = FIRST_WAIT_MS;
    log.error('child process ended, starting it again', { child: name, reason, inMs: wait });
    timer = setTimeout(() => {
      if (!wanted) return;
      start().then(
        () => log.info('child process runs again', { child: name, pid: process_?.pid }),
        (failure: unknown) => {
          if (wanted) again(Date.now(), reasonOf(failure));
        },
      );
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  async function stop(): Promise<void> {
    wanted = false;
    clearTimeout(timer);
    if (process_?.pid && process_.exitCode === null && process_.signalCode === null) {
      await endProcess(process_.pid, options.stopSignal);
    }
    file.remove();
  }

  return {
    endLeftover,
    start,
    stop,
    pid: () => process_?.pid ?? 0,
    async restart() {
      await stop();
      await start();
    },
    abandon() {
      wanted = false;
      if (process_?.pid && process_.exitCode === null) process_.kill(options.stopSignal);
    },
  };
}

function tail(path: string): string {
  return readFileSync(path, 'utf8').split('\n').slice(-15).join('\n');
}
