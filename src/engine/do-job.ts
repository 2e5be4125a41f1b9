import type { Log } from '../base/log';
import type { Worker } from '../ports/worker';
import { type Answer, answerError, answerOutcome } from './answer';
import type { EngineClient } from './engine-client';
import type { ActivatedJob } from './job';
import type { JobServices } from './job-services';
import { runJob } from './run-job';
import { describeError } from './safe-text';
import { sendAnswer } from './send-answer';
import type { createTries } from './tries';

export interface Desk extends JobServices {
  client: EngineClient;
  log: Log;
  lockMs: number;
  tries: ReturnType<typeof createTries>;
}

/**
 * What became of a job: what the engine was told, 'gone' (no longer there) or 'lost' (not told, it will come again).
 */
export type Outcome = 'complete' | 'error' | 'fail' | 'incident' | 'gone' | 'lost';

/** Runs one job and tells the engine. Never rejects. */
export async function doJob(job: ActivatedJob, worker: Worker, desk: Desk): Promise<Outcome> {
  const answer = await answerFor(job, worker, desk);
  if (answer.kind !== 'fail') desk.tries.forget(job.key);
  const sent = await sendAnswer(desk.client, job, answer, desk.lockMs).catch((error: unknown) =>
    refused(job, error, desk),
  );
  const outcome = sent !== 'sent' ? sent : answer.kind === 'fail' && answer.retries === 0 ? 'incident' : answer.kind;
  desk.log.debug('job answered', { jobKey: job.key, type: job.type, outcome });
  return outcome;
}

async function answerFor(job: ActivatedJob, worker: Worker, desk: Desk): Promise<Answer> {
  try {
    return answerOutcome(await runJob(job, worker, desk), worker.completedBy !== undefined);
  } catch (error) {
    const answer = answerError(error, job, desk.tries.next(job.key));
    desk.log.log(levelOf(answer, job), 'job failed', {
      jobKey: job.key,
      type: job.type,
      processInstanceKey: job.processInstanceKey,
      ...describeError(error),
    });
    return answer;
  }
}

/** An incident is an error, a retry used up a warning, patience not worth a line. */
function levelOf(answer: Answer, job: ActivatedJob): 'error' | 'warn' | 'debug' {
  if (answer.kind !== 'fail' || answer.retries === job.retries) return 'debug';
  return answer.retries === 0 ? 'error' : 'warn';
}

/** The engine does not take the answer itself (e.g. too large): an incident says so. */
async function refused(
  job: ActivatedJob,
  error: unknown,
  { client, log, lockMs }: Desk,
): Promise<'sent' | 'gone' | 'lost'> {
  log.error('answer refused by the engine', { jobKey: job.key, type: job.type, ...describeError(error) });
  const message = `引擎不接受 ${job.type} 的结果。处理办法：按 jobKey=${job.key} 查系统日志，报告开发人员。`;
  return sendAnswer(client, job, { kind: 'fail', retries: 0, backOffMs: 0, message }, lockMs).catch(() => 'lost');
}
