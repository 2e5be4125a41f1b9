import { BusinessError } from '../base/business-error';
import { runWorker, workOnCase } from '../host';
import { requireMayComplete } from '../kinds';
import type { TaskSignature } from '../law/case/work-item';
import type { JobOutcome, OfferedTask, UnitOfWork } from '../ports/context';
import type { PersonWorker } from '../ports/worker';
import { closeTask, differing, holdForSignature, noteDifference } from '../stages/tasks';
import { taskAt } from '../models/tasks';
import { recordedElement, taskToRecord } from './completed-by';
import { type ActivatedJob, placeOf } from './job';
import { inputOf, outputOf } from './job-contract';
import { NotSignedYet, NotVisibleYet } from './job-errors';
import type { JobServices } from './job-services';
import type { CompletedTask } from './user-tasks';

export interface PersonJob {
  job: ActivatedJob;
  worker: PersonWorker;
  caseId: string;
}

/** Who did it, with which content, and which offered task it was. */
interface Handed {
  account: string | null;
  userTaskKey: string;
  /** Null: handed in through Tasklist. */
  signature: TaskSignature | null;
  workItemId: string | null;
}

/**
 * Records what a person did in a user task. Signed here, person and content come from the signature, never from
 * variables. Handed in through Tasklist, the engine's index tells who; what must be signed waits for it (待签署).
 */
export async function runPersonJob(work: PersonJob, services: JobServices): Promise<JobOutcome> {
  const { job } = work;
  const { unitOfWork } = services;
  const offered = await unitOfWork.taskOf(job.processInstanceKey, recordedElement(job));
  if (offered && offered.item.state === 'done') return remembered(work, unitOfWork);
  if (offered?.signature) return record(work, signedBy(offered.item.id, offered.signature), services);

  if (offered?.item.state === 'unsigned') throw new NotSignedYet(`等待 ${offered.item.draftBy ?? ''} 签署`);
  let task: CompletedTask;
  try {
    task = await taskToRecord(job, services.userTasks, unitOfWork);
  } catch (error) {
    if (!(error instanceof NotVisibleYet)) throw error;
    return remembered(work, unitOfWork, error);
  }
  const handed = {
    account: task.assignee,
    userTaskKey: task.key,
    signature: null,
    workItemId: offered?.item.id ?? null,
  };
  if (work.worker.signature !== 'required' || (await refuses(work, handed, services)))
    return record(work, handed, services);
  await hold(work, offered, task, services);
  throw new NotSignedYet(`等待 ${task.assignee ?? ''} 签署`);
}

const signedBy = (workItemId: string, signature: TaskSignature): Handed => ({
  account: signature.account,
  userTaskKey: workItemId,
  signature,
  workItemId,
});

/** The effect, once; its outcome is remembered. */
function record(work: PersonJob, handed: Handed, { unitOfWork, tasks }: JobServices): Promise<JobOutcome> {
  const { job, worker, caseId } = work;
  const { signature, account, workItemId, userTaskKey } = handed;
  const actor = account ?? undefined;
  const ref = { key: job.key, type: job.type, caseId, userTaskKey, actor, place: placeOf(job) };
  const input = inputOf({ ...job.variables, ...signature?.content }, worker, job);
  const changed = signature ? differing(signature.content, job.variables) : [];
  const elementId = recordedElement(job);
  const name = taskAt(tasks, { processId: job.processId, elementId })?.name ?? elementId;
  return unitOfWork.once(ref, async (context) => {
    const log = context.log.child({ jobKey: job.key, jobType: job.type, processInstanceKey: job.processInstanceKey });
    if (changed.length > 0) log.warn('content differs from what was signed', { elementId, fields: changed });
    const produced = await runWorker({ ...context, log }, worker, {
      caseId,
      input,
      job,
      completedBy: account,
      signature,
      afterwards(file) {
        if (signature && changed.length > 0) noteDifference(file, signature, changed, name);
        if (workItemId) closeTask(file, workItemId);
      },
    });
    return outputOf(produced, worker, job);
  });
}

/** The outcome that this very job left before. @throws the error when it left none */
const remembered = (
  { job, caseId }: PersonJob,
  unitOfWork: UnitOfWork,
  error: Error = new NotVisibleYet('等待任务列表显示办理人'),
): Promise<JobOutcome> =>
  unitOfWork.once({ key: job.key, type: job.type, caseId, userTaskKey: null }, () => Promise.reject(error));

/** Whether the worker would send it back: then it is sent back at once, without a signature. */
async function refuses(
  { job, worker, caseId }: PersonJob,
  { account }: Handed,
  services: JobServices,
): Promise<boolean> {
  const input = inputOf(job.variables, worker, job);
  const tried = services.unitOfWork.run(({ tryOut }) =>
    tryOut((context) => runWorker(context, worker, { caseId, input, job, completedBy: account })),
  );
  return tried.then(
    () => false,
    (error: unknown) => {
      if (error instanceof BusinessError) return true;
      throw error;
    },
  );
}

/** What was handed in becomes a draft of whoever did it. */
function hold(
  { job, worker, caseId }: PersonJob,
  offered: OfferedTask | null,
  { assignee }: CompletedTask,
  { unitOfWork, tasks }: JobServices,
): Promise<void> {
  const elementId = recordedElement(job);
  const model = taskAt(tasks, { processId: job.processId, elementId });
  const keys = model?.keys ?? Object.keys(job.variables);
  const content = Object.fromEntries(Object.entries(job.variables).filter(([key]) => keys.includes(key)));
  return unitOfWork.run((context) =>
    workOnCase(context, caseId, {
      accounts: assignee ? [assignee] : [],
      check: (file) => requireMayComplete(assignee, worker.completedBy, file),
      run: (file) =>
        holdForSignature(file, job, {
          workItemId: offered?.item.id ?? null,
          elementId,
          task: model?.name ?? elementId,
          content,
          variables: job.variables,
          account: file.by.id,
        }),
    }),
  );
}
