import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './do-job';

export interface WorkerMetrics {
  done(type: string, outcome: Outcome, seconds: number): void;
  state(type: string, state: { active: number; waiting: number; streamOpen: boolean; lastContact: Date | null }): void;
}

/** Figures per job type for Prometheus, named mingfa_*. */
export function createWorkerMetrics(registry: Registry): WorkerMetrics {
  const registers = [registry];
  const jobs = new Counter({
    name: 'mingfa_jobs_total',
    help: 'Jobs by type and answer',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'mingfa_job_seconds',
    help: 'Time from start of a job to its answer',
    labelNames: ['type'],
    registers,
  });
  const active = new Gauge({
    name: 'mingfa_jobs_active',
    help: 'Jobs being worked on',
    labelNames: ['type'],
    registers,
  });
  const waiting = new Gauge({
    name: 'mingfa_jobs_waiting',
    help: 'Jobs held back by the concurrency limit',
    labelNames: ['type'],
    registers,
  });
  const stream = new Gauge({
    name: 'mingfa_job_stream_open',
    help: '1: jobs are pushed',
    labelNames: ['type'],
    registers,
  });
  const contact = new Gauge({
    name: 'mingfa_worker_last_contact_seconds',
    help: 'Unix time of the last answer of the engine',
    labelNames: ['type'],
    registers,
  });
  return {
    done(type, outcome, seconds) {
      jobs.inc({ type, outcome });
      duration.observe({ type }, seconds);
    },
    state(type, state) {
      active.set({ type }, state.active);
      waiting.set({ type }, state.waiting);
      stream.set({ type }, state.streamOpen ? 1 : 0);
      if (state.lastContact) contact.set({ type }, state.lastContact.getTime() / 1000);
    },
  };
}
