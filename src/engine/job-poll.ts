import pTimeout from 'p-timeout';
import type { Bell } from '../base/bell';
import { backOff } from '../base/patience';
import type { EngineClient, JobRequest } from './engine-client';
import type { Contact } from './contact';
import type { ActivatedJob } from './job';
import type { JobStream } from './job-stream';

interface Options {
  client: EngineClient;
  request: JobRequest;
  /** How many more jobs of this type may be taken now. */
  room(): number;
  onJob(job: ActivatedJob): void;
  stream: JobStream;
  bell: Bell;
  contacts: Contact[];
  everyMs: number;
  stopping(): boolean;
}

/** An answer that takes longer than this counts as none: a silent connection must not stall the type. */
const late = { milliseconds: 20_000, message: 'No answer within 20 s' };

/**
 * Asks for jobs now and then: finds what the stream missed, proves that the engine answers, and notices a stream that
 * no longer delivers.
 */
export async function pollJobs({
  client,
  request,
  room,
  onJob,
  stream,
  bell,
  contacts,
  everyMs,
  stopping,
}: Options): Promise<void> {
  let failures = 0;
  let missed = 0;
  while (!stopping()) {
    const max = room();
    let full = false;
    try {
      if (max > 0) {
        const jobs = await pTimeout(client.activate(request, max), late);
        contacts.forEach((contact) => contact.succeeded());
        failures = 0;
        // Jobs made while the stream opened are normal; later ones should have been pushed.
        missed = jobs.length > 0 && stream.age() > everyMs ? missed + 1 : 0;
        if (missed >= 2) stream.reopen('poll found jobs that were not pushed');
        jobs.forEach(onJob);
        full = jobs.length === max;
      }
    } catch (error) {
      if (stopping()) return;
      failures += 1;
      contacts.forEach((contact) => contact.failed(error));
    }
    await bell.wait(
      failures > 0 ? backOff(failures, 1_000, everyMs) : full ? 50 : everyMs * (0.8 + Math.random() * 0.4),
    );
  }
}
