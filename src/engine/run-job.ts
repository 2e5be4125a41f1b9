import { z } from 'zod';
import { BusinessError } from '../base/business-error';
import { runWorker } from '../host';
import { messageUnfounded, stopped } from '../ports/common-acts';
import type { JobOutcome, JobPlace, JobRef, UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { AutomaticWorker, Worker } from '../ports/worker';
import { type ActivatedJob, placeOf } from './job';
import { inputOf, outputOf } from './job-contract';
import { Astray, ContractBreach, Incident } from './job-errors';
import type { JobServices } from './job-services';
import { runPersonJob } from './run-person-job';

/** Every process carries the id of its case: by it the host opens the case, and a refusal is recorded under it. */
const carried = z.object({ caseId: z.string() });

/** Variables to ask the engine for: what the input names, and the case; all of them for an input that takes any. */
export function variablesFor(worker: Worker): string[] | undefined {
  if (!(worker.input instanceof z.ZodObject) || worker.input.def.catchall instanceof z.ZodUnknown) return undefined;
  return [...new Set([...Object.keys(worker.input.shape), 'caseId'])];
}

/** Runs one job: contract, person, effect and inbox in one transaction, contract again. */
export async function runJob(job: ActivatedJob, worker: Worker, services: JobServices): Promise<JobOutcome> {
  const about = carried.safeParse(job.variables);
  if (!about.success) throw ContractBreach.from('input', job.type, about.error);
  const { caseId } = about.data;
  return worker.completedBy
    ? runPersonJob({ job, worker, caseId }, services)
    : runAutomaticJob(job, worker, caseId, services);
}

function runAutomaticJob(
  job: ActivatedJob,
  worker: AutomaticWorker,
  caseId: string,
  { unitOfWork, catches }: JobServices,
): Promise<JobOutcome> {
  const input = inputOf(job.variables, worker, job);
  const ref = { key: job.key, type: job.type, caseId, place: placeOf(job) };
  return unitOfWork
    .once({ ...ref, userTaskKey: null }, async (context) => {
      const log = context.log.child({ jobKey: job.key, jobType: job.type, processInstanceKey: job.processInstanceKey });
      const produced = await runWorker({ ...context, log }, worker, { caseId, input, job }).catch((error: unknown) => {
        throw error instanceof BusinessError && !catches(job.elementId, error.code) ? refusal(error, job.type) : error;
      });
      return outputOf(produced, worker, job);
    })
    .catch((error: unknown) => enterRefusal(error, ref, unitOfWork));
}

/**
 * A refusal that becomes an incident rolled everything back: it is entered into the record by itself.
 * @throws the error always
 */
async function enterRefusal(
  error: unknown,
  { key, type, caseId = null, place }: Pick<JobRef, 'key' | 'type' | 'caseId' | 'place'>,
  unitOfWork: UnitOfWork,
): Promise<never> {
  if (error instanceof Astray && caseId !== null && place) await enterAstray(error, { caseId, place }, unitOfWork);
  if (error instanceof Incident) {
    const details = { jobType: type, jobKey: key };
    const entry = entryOf(stopped, { caseId, actor: 'system' }, details, { why: error.message });
    await unitOfWork.run(async ({ record }) => record.append(entry));
  }
  throw error;
}

/** Somebody else's message led the process here: entered once, told, and put back where the case stands. */
const enterAstray = (
  { message: why }: Astray,
  { caseId, place }: { caseId: string; place: JobPlace },
  unitOfWork: UnitOfWork,
): Promise<void> =>
  unitOfWork.run(async ({ record, runs, log }) => {
    if (!(await runs.strayed({ ...place, caseId, why }))) return;
    const { processId, elementId } = place;
    record.append(entryOf(messageUnfounded, { caseId, actor: 'system' }, { processId, elementId }, { why }));
    log.error('message without a fact', { caseId, ...place });
  });

/**
 * A refusal that no diagram catches must not be remembered as outcome: operations may put its cause right and retry.
 */
function refusal(error: BusinessError, type: string): Incident | Astray {
  if (error.code === 'MESSAGE_UNFOUNDED') return new Astray(error.message);
  return new Incident(
    `${type} 不能继续（${error.code}）：${error.message}。处理办法：在案件页面改正后，在 Operate 点“Retry”（重试）。`,
  );
}
