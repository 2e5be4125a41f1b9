import type { Answer } from './answer';
import { backOff, pause } from '../base/patience';
import type { EngineClient } from './engine-client';
import { isGone, isTransient } from './grpc-error';
import type { ActivatedJob } from './job';

/**
 * Tells the engine, patiently (up to `patienceMs`) while it is down or pushes back. 'lost': given up, the job will be
 * delivered again and its remembered outcome sent. 'gone': the job no longer exists.
 */
export async function sendAnswer(
  client: EngineClient,
  job: ActivatedJob,
  answer: Answer,
  patienceMs: number,
): Promise<'sent' | 'gone' | 'lost'> {
  const until = Date.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send(client, job, answer);
      return 'sent';
    } catch (error) {
      if (isGone(error)) return 'gone';
      if (!isTransient(error)) throw error;
      if (Date.now() > until) return 'lost';
      await pause(backOff(attempt, 100, 5_000));
    }
  }
}

function send(client: EngineClient, { key }: ActivatedJob, answer: Answer): Promise<void> {
  if (answer.kind === 'complete') return client.complete(key, answer.variables);
  if (answer.kind === 'error') return client.throwError(key, answer.code, answer.message, answer.variables);
  return client.fail(key, answer.retries, answer.backOffMs, answer.message);
}
