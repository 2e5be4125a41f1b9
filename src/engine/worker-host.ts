import { hostname } from 'node:os';
import pTimeout from 'p-timeout';
import type { Registry } from 'prom-client';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { Worker } from '../ports/worker';
import { createBell } from '../base/bell';
import type { EngineClient, JobRequest } from './engine-client';
import { createContact } from './contact';
import { doJob } from './do-job';
import type { ActivatedJob } from './job';
import { keepLocks } from './job-locks';
import { pollJobs } from './job-poll';
import { createJobQueue } from './job-queue';
import { keepStream } from './job-stream';
import { createTries } from './tries';
import type { JobServices } from './job-services';
import { variablesFor } from './run-job';
import { type HostHealth, hostHealth } from './worker-health';
import { createWorkerMetrics } from './worker-metrics';

export interface HostOptions extends JobServices {
  client: EngineClient;
  /** Job type → worker. */
  workers: ReadonlyMap<string, Worker>;
  clock: Clock;
  log: Log;
  metrics: Registry;
  /** At most so many jobs at once: of one type (default 8), of all (default 16). */
  limits?: { perType: number; total: number };
  /** Default 30 s. A killed process' jobs are given to others after this time. */
  lockMs?: number;
  /** Default 10 s. */
  pollEveryMs?: number;
}

export interface WorkerHost {
  health(): HostHealth;
  /** Finishes running jobs (at most `graceMs`, default 30 s), hands back waiting ones, takes no new ones. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Runs all workers against the engine: pushed jobs, polled ones as safety net, answers in one place (design, decision
 * 4).
 */
export function startWorkers(options: HostOptions): WorkerHost {
  const {
    client,
    workers,
    clock,
    log,
    lockMs = 30_000,
    pollEveryMs = 10_000,
    limits = { perType: 8, total: 16 },
  } = options;
  const metrics = createWorkerMetrics(options.metrics);
  const engine = createContact('engine', log, () => clock.now());
  const locks = keepLocks(client, lockMs);
  const desk = { ...options, lockMs, tries: createTries() };
  const queue = createJobQueue(limits, work);
  let stopping = false;

  const types = [...workers].map(([type, worker]) => {
    const request: JobRequest = {
      type,
      worker: `mingfa@${hostname()}:${process.pid}`,
      lockMs,
      fetchVariables: variablesFor(worker),
    };
    const bell = createBell();
    const contact = createContact(type, null, () => clock.now());
    const stream = keepStream({ client, request, onJob: take, onOpen: bell.ring, log });
    const polling = pollJobs({
      client,
      request,
      stream,
      bell,
      contacts: [engine, contact],
      everyMs: pollEveryMs,
      onJob: take,
      stopping: () => stopping,
      room: () => 2 * limits.perType - queue.waiting(type) - queue.active(type),
    });
    return { type, worker, contact, stream, bell, polling, lastJobAt: null as Date | null, failures: 0 };
  });
  const byType = new Map(types.map((state) => [state.type, state]));
  const watch = setInterval(report, 1_000);

  function take(job: ActivatedJob): void {
    if (stopping) return void handBack(job);
    byType.get(job.type)?.contact.succeeded();
    locks.hold(job.key);
    queue.push(job);
    relieve(job.type);
  }

  /** Holds the stream while twice the limit waits here: the engine then gives the jobs to other processes. */
  function relieve(type: string): void {
    byType.get(type)?.stream.hold(queue.waiting(type) >= 2 * limits.perType);
  }

  async function work(job: ActivatedJob): Promise<void> {
    const state = byType.get(job.type)!;
    const started = performance.now();
    state.lastJobAt = clock.now();
    const outcome = await doJob(job, state.worker, desk);
    if (outcome !== 'complete' && outcome !== 'error') state.failures += 1;
    locks.release(job.key);
    relieve(job.type);
    metrics.done(job.type, outcome, (performance.now() - started) / 1_000);
  }

  function handBack(job: ActivatedJob): Promise<unknown> {
    return client.fail(job.key, job.retries, 0, '工作进程正在停止，任务交还').catch(() => undefined);
  }

  function report(): void {
    for (const { type, stream, contact } of types) {
      const figures = {
        active: queue.active(type),
        waiting: queue.waiting(type),
        streamOpen: stream.isOpen(),
        lastContact: contact.lastSuccess(),
      };
      metrics.state(type, figures);
    }
  }

  return {
    health: () => hostHealth({ types, engine, queue, now: clock.now(), pollEveryMs }),
    async stop(graceMs = 30_000) {
      stopping = true;
      for (const { stream, bell } of types) {
        stream.close();
        bell.ring();
      }
      await Promise.all(
        queue.shut().map(async (job) => {
          locks.release(job.key);
          await handBack(job);
        }),
      );
      const ended = Promise.all([queue.idle(), ...types.map(({ polling }) => polling)]);
      await pTimeout(ended, { milliseconds: graceMs, fallback: () => undefined });
      clearInterval(watch);
      locks.stop();
    },
  };
}
