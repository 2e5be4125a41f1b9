import { z } from 'zod';
import type { Context, JobOutcome, JobRef, UnitOfWork, Variables } from '../ports/context';
import { BusinessError } from '../base/business-error';
import type { Job, Worker } from '../ports/worker';
import { personWhoMay, taskToRecord } from './completed-by';
import type { ActivatedJob } from './job';
import { ContractBreach, Incident, NotVisibleYet } from './job-errors';
import type { CompletedTask, UserTasks } from './user-tasks';

export interface JobServices {
  unitOfWork: UnitOfWork;
  userTasks: UserTasks;
  /** Does the diagram catch this error code at this element? */
  catches(elementId: string, code: string): boolean;
}

/** Variables to ask the engine for: what the input names, and the case, to record a refusal under it and to check whose it is. */
export function variablesFor(worker: Worker): string[] | undefined {
  if (!(worker.input instanceof z.ZodObject)) return undefined;
  const names = Object.keys(worker.input.shape);
  return [...new Set([...names, 'caseId'])];
}

/** Runs one job: contract, person, effect and inbox in one transaction, contract again. */
export async function runJob(job: ActivatedJob, worker: Worker, services: JobServices): Promise<JobOutcome> {
  const { unitOfWork, userTasks } = services;
  const input = worker.input.safeParse(job.variables);
  if (!input.success) throw ContractBreach.from('input', job.type, input.error);
  const { caseId } = job.variables;
  const ref = { key: job.key, type: job.type, caseId: typeof caseId === 'string' ? caseId : null };
  if (!worker.completedBy) {
    const run = unitOfWork.once({ ...ref, userTaskKey: null }, (context) => act(job, worker, input.data, context, services));
    return run.catch((error) => enterRefusal(error, ref, unitOfWork));
  }

  let task: CompletedTask;
  try {
    task = await taskToRecord(job, userTasks, unitOfWork);
  } catch (error) {
    if (!(error instanceof NotVisibleYet)) throw error;
    // Perhaps this very job has recorded it and was delivered again: then the remembered outcome comes back, else the error.
    return unitOfWork.once({ ...ref, userTaskKey: null }, () => Promise.reject(error));
  }
  return unitOfWork.once({ ...ref, userTaskKey: task.key, actor: task.assignee ?? undefined }, (context) => act(job, worker, input.data, context, services, task));
}

async function act(
  job: ActivatedJob, worker: Worker, input: unknown, context: Context, { catches }: JobServices, task?: CompletedTask,
): Promise<Variables> {
  const { key, processInstanceKey, elementId } = job;
  const ours: Job = { key, processInstanceKey, elementId };
  const scoped: Context = Object.assign(Object.create(context), { log: context.log.child({ jobKey: key, jobType: job.type, processInstanceKey }) });
  const produced = worker.completedBy
    ? await worker.run(input, scoped, { ...ours, by: await personWhoMay(task!, worker.completedBy, job.variables.caseId, context) })
    : await (worker.run(input, scoped, ours) as Promise<unknown>).catch((error) => {
        throw error instanceof BusinessError && !catches(elementId, error.code) ? refusal(error, job.type) : error;
      });
  const output = worker.output.safeParse(produced);
  if (!output.success) throw ContractBreach.from('output', job.type, output.error);
  return output.data as Variables;
}

/** A refusal that becomes an incident rolled everything back: it is entered into the record by itself. @throws the error always */
async function enterRefusal(error: unknown, { key, type, caseId }: Pick<JobRef, 'key' | 'type' | 'caseId'>, unitOfWork: UnitOfWork): Promise<never> {
  if (error instanceof Incident) {
    await unitOfWork.run(async ({ record }) => record.append({
      caseId: caseId ?? null, actor: 'system', act: 'refused', summary: `流程不能继续：${error.message}`, basis: '', details: { jobType: type, jobKey: key },
    }));
  }
  throw error;
}

/** A refusal that no diagram catches must not be remembered as outcome: operations may put its cause right and retry. */
function refusal(error: BusinessError, type: string): Incident {
  return new Incident(`${type} 不能继续（${error.code}）：${error.message}。处理办法：在案件页面改正后，在 Operate 点“Retry”（重试）。`);
}
