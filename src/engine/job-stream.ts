import type { Log } from '../base/log';
import { backOff, pause } from '../base/patience';
import { reasonOf } from '../base/reason';
import type { EngineClient, JobRequest, JobSource } from './engine-client';
import { type Activated, type ActivatedJob, fromPush } from './job';

export interface JobStream {
  isOpen(): boolean;
  /** Milliseconds since the stream was opened; 0 when it is not open. */
  age(): number;
  /** Stops taking jobs without closing; the engine gives them to others or to the poll. */
  hold(held: boolean): void;
  /** Closes and opens again: used when jobs are seen to go past it. */
  reopen(reason: string): void;
  close(): void;
}

interface Options {
  client: EngineClient;
  request: JobRequest;
  onJob(job: ActivatedJob): void;
  /** Called after each opening: jobs may have been made while it was closed. */
  onOpen(): void;
  log: Log;
}

/** Keeps one push stream open for ever: whatever ends it, it is opened again with a growing pause (0.5 s to 10 s). */
export function keepStream({ client, request, onJob, onOpen, log }: Options): JobStream {
  const closing = new AbortController();
  let source: JobSource | undefined;
  let openedAt = 0;
  let held = false;

  async function untilItEnds(): Promise<void> {
    const stream = await client.stream(request);
    if (closing.signal.aborted) {
      stream.cancel();
      return;
    }
    await new Promise<void>((resolve) => {
      source = stream;
      openedAt = Date.now();
      stream.on('data', (raw: Activated) => onJob(fromPush(raw)));
      stream.on('error', (error: Error) =>
        log.debug('job stream ended', { type: request.type, reason: error.message }),
      );
      stream.on('end', resolve);
      stream.on('close', resolve);
      if (held) stream.pause();
      onOpen();
    });
  }

  async function run(): Promise<void> {
    for (let failures = 0; !closing.signal.aborted;) {
      const started = Date.now();
      await untilItEnds().catch((error: unknown) =>
        log.debug('job stream not opened', { type: request.type, reason: reasonOf(error) }),
      );
      source = undefined;
      // A stream that lived for a while starts the pauses anew.
      failures = Date.now() - started > 10_000 ? 1 : failures + 1;
      await pause(backOff(failures, 500, 10_000), closing.signal);
    }
  }
  void run();

  const end = () => {
    source?.cancel();
    source?.destroy();
  };
  return {
    isOpen: () => source !== undefined,
    age: () => (source ? Date.now() - openedAt : 0),
    hold(value) {
      if (held === value) return;
      held = value;
      if (value) source?.pause();
      else source?.resume();
    },
    reopen(reason) {
      log.warn('job stream reopened', { type: request.type, reason });
      end();
    },
    close() {
      closing.abort();
      end();
    },
  };
}
