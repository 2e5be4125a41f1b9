import { z } from 'zod';
import { BusinessError } from '../base/business-error';
import { runWorker } from '../host';
import { stopped } from '../ports/common-acts';
import type { Context, JobOutcome, JobRef, UnitOfWork, Variables } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { Worker } from '../ports/worker';
import { taskToRecord } from './completed-by';
import type { ActivatedJob } from './job';
import { ContractBreach, Incident, NotVisibleYet } from './job-errors';
import type { CompletedTask, UserTasks } from './user-tasks';

export interface JobServices {
  unitOfWork: UnitOfWork;
  userTasks: UserTasks;
  /** Does the diagram catch this error code at this element? */
  catches(elementId: string, code: string): boolean;
}

/** Every process carries the id of its case: by it the host opens the case, and a refusal is recorded under it. */
const carried = z.object({ caseId: z.string() });

/** Variables to ask the engine for: what the input names, and the case. */
export function variablesFor(worker: Worker): string[] | undefined {
  if (!(worker.input instanceof z.ZodObject)) return undefined;
  return [...new Set([...Object.keys(worker.input.shape), 'caseId'])];
}

interface Work {
  worker: Worker;
  caseId: string;
  input: unknown;
}

/** Runs one job: contract, person, effect and inbox in one transaction, contract again. */
export async function runJob(job: ActivatedJob, worker: Worker, services: JobServices): Promise<JobOutcome> {
  const { unitOfWork, userTasks } = services;
  const input = worker.input.safeParse(job.variables);
  if (!input.success) throw ContractBreach.from('input', job.type, input.error);
  const about = carried.safeParse(job.variables);
  if (!about.success) throw ContractBreach.from('input', job.type, about.error);
  const { caseId } = about.data;
  const work: Work = { worker, caseId, input: input.data };
  const ref = { key: job.key, type: job.type, caseId };
  if (!worker.completedBy) {
    const run = unitOfWork.once({ ...ref, userTaskKey: null }, (context) => act(job, work, context, services));
    return run.catch((error: unknown) => enterRefusal(error, ref, unitOfWork));
  }

  let task: CompletedTask;
  try {
    task = await taskToRecord(job, userTasks, unitOfWork);
  } catch (error) {
    if (!(error instanceof NotVisibleYet)) throw error;
    // Perhaps this very job has recorded it and was delivered again: then the remembered outcome comes back, else the
    // error.
    return unitOfWork.once({ ...ref, userTaskKey: null }, () => Promise.reject(error));
  }
  const recorded = { ...ref, userTaskKey: task.key, actor: task.assignee ?? undefined };
  return unitOfWork.once(recorded, (context) => act(job, work, context, services, task));
}

async function act(
  job: ActivatedJob,
  { worker, caseId, input }: Work,
  context: Context,
  { catches }: JobServices,
  task?: CompletedTask,
): Promise<Variables> {
  const { key, processInstanceKey, elementId } = job;
  const log = context.log.child({ jobKey: key, jobType: job.type, processInstanceKey });
  const work = { caseId, input, job: { key, processInstanceKey, elementId }, completedBy: task?.assignee };
  const produced = await runWorker({ ...context, log }, worker, work).catch((error: unknown) => {
    const uncaught = !worker.completedBy && error instanceof BusinessError && !catches(elementId, error.code);
    throw uncaught ? refusal(error, job.type) : error;
  });
  const output = worker.output.safeParse(produced);
  if (!output.success) throw ContractBreach.from('output', job.type, output.error);
  return output.data as Variables;
}

/**
 * A refusal that becomes an incident rolled everything back: it is entered into the record by itself.
 * @throws the error always
 */
async function enterRefusal(
  error: unknown,
  { key, type, caseId = null }: Pick<JobRef, 'key' | 'type' | 'caseId'>,
  unitOfWork: UnitOfWork,
): Promise<never> {
  if (error instanceof Incident) {
    const details = { jobType: type, jobKey: key };
    const entry = entryOf(stopped, { caseId, actor: 'system' }, details, { why: error.message });
    await unitOfWork.run(async ({ record }) => record.append(entry));
  }
  throw error;
}

/**
 * A refusal that no diagram catches must not be remembered as outcome: operations may put its cause right and retry.
 */
function refusal(error: BusinessError, type: string): Incident {
  return new Incident(
    `${type} 不能继续（${error.code}）：${error.message}。处理办法：在案件页面改正后，在 Operate 点“Retry”（重试）。`,
  );
}
