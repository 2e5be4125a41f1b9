import type { ActivatedJob } from './job';

export interface JobQueue {
  push(job: ActivatedJob): void;
  waiting(type: string): number;
  active(type: string): number;
  /** Hands back what has not started; nothing starts any more. */
  shut(): ActivatedJob[];
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
}

/** Runs at most `perType` jobs of one type and `total` jobs at once, types taking turns. `run` must not reject. */
export function createJobQueue(
  limits: { perType: number; total: number },
  run: (job: ActivatedJob) => Promise<void>,
): JobQueue {
  const waiting = new Map<string, ActivatedJob[]>();
  const active = new Map<string, number>();
  let running = 0;
  let open = true;
  const idle: (() => void)[] = [];

  function next(): ActivatedJob | undefined {
    for (const [type, jobs] of waiting) {
      if (jobs.length === 0 || (active.get(type) ?? 0) >= limits.perType) continue;
      waiting.delete(type);
      const job = jobs.shift()!;
      if (jobs.length > 0) waiting.set(type, jobs);
      return job;
    }
    return undefined;
  }

  function start(): void {
    while (open && running < limits.total) {
      const job = next();
      if (!job) return;
      running += 1;
      active.set(job.type, (active.get(job.type) ?? 0) + 1);
      void run(job).finally(() => {
        running -= 1;
        active.set(job.type, active.get(job.type)! - 1);
        start();
        if (running === 0) idle.splice(0).forEach((resolve) => resolve());
      });
    }
  }

  return {
    push(job) {
      waiting.set(job.type, [...(waiting.get(job.type) ?? []), job]);
      start();
    },
    waiting: (type) => waiting.get(type)?.length ?? 0,
    active: (type) => active.get(type) ?? 0,
    shut() {
      open = false;
      const left = [...waiting.values()].flat();
      waiting.clear();
      return left;
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  };
}
