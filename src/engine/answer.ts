import { ZodError } from 'zod';
import { HeldBack } from '../base/held-back';
import type { JobOutcome, Variables } from '../ports/context';
import { DatabaseUnavailable } from '../base/unavailable';
import { backOff } from '../base/patience';
import { Astray, ContractBreach, Incident, NotSignedYet, NotVisibleYet } from './job-errors';
import { isTransient } from './grpc-error';
import { RestUnavailable } from './rest';
import type { ActivatedJob } from './job';
import { safeText } from './safe-text';

/** What the engine is told about a job. */
export type Answer =
  | { kind: 'complete'; variables: Variables }
  | { kind: 'error'; code: string; message: string; variables: Variables }
  | { kind: 'fail'; retries: number; backOffMs: number; message: string };

/** How often and how long this job has been tried by this process. */
export interface Tries {
  count: number;
  sinceMs: number;
}

/** A task that is not found in the search index for this long is a fault, no longer a delay. Milliseconds. */
const indexPatience = 120_000;

const incident = (message: string): Answer => ({ kind: 'fail', retries: 0, backOffMs: 0, message });

/** Outcome of the domain. Person workers: every refusal goes back to the person's task. */
export function answerOutcome(outcome: JobOutcome, byPerson: boolean): Answer {
  if (outcome.kind === 'completed') {
    return { kind: 'complete', variables: byPerson ? { ...outcome.variables, refusal: '' } : outcome.variables };
  }
  return {
    kind: 'error',
    code: byPerson ? 'TASK_REFUSED' : outcome.code,
    message: outcome.message,
    variables: { refusal: outcome.message },
  };
}

/** A thrown error: incident at once, patience, or one retry less with a growing pause. */
export function answerError(error: unknown, job: ActivatedJob, tries: Tries): Answer {
  if (error instanceof ContractBreach || error instanceof Incident) return incident(error.message);
  if (error instanceof ZodError) return incident(ContractBreach.from('data', job.type, error).message);
  if (error instanceof NotVisibleYet && tries.sinceMs < indexPatience) {
    return { kind: 'fail', retries: job.retries, backOffMs: backOff(tries.count, 500, 5_000), message: error.message };
  }
  if (error instanceof HeldBack || error instanceof Astray)
    return { kind: 'fail', retries: job.retries, backOffMs: 1_000, message: error.message };
  if (error instanceof NotSignedYet)
    return {
      kind: 'fail',
      retries: job.retries,
      backOffMs: backOff(tries.count, 1_000, 10_000),
      message: error.message,
    };
  if (isUnavailable(error)) {
    return {
      kind: 'fail',
      retries: job.retries,
      backOffMs: backOff(tries.count, 1_000, 30_000),
      message: `暂时不可用，自动重试：${safeText(error)}`,
    };
  }
  const retries = Math.max(0, job.retries - 1);
  if (retries > 0)
    return { kind: 'fail', retries, backOffMs: backOff(tries.count), message: `出错后自动重试：${safeText(error)}` };
  return incident(
    `${job.type} 多次重试仍失败：${safeText(error)}。处理办法：在系统日志中按 jobKey=${job.key} 查明原因并排除，` +
      '再在 Operate 打开本流程实例，点“Retry”（重试）；已完成的步骤不会重复执行。',
  );
}

/** Database or engine can't be reached: waiting helps, nobody need act. */
function isUnavailable(error: unknown): boolean {
  return isTransient(error) || error instanceof DatabaseUnavailable || error instanceof RestUnavailable;
}
