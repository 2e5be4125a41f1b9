import { BusinessError } from '../base/business-error';
import { requireMayComplete } from '../kinds';
import { type TaskSignature, signedDigest, type WorkItem } from '../law/case/work-item';
import type { Person } from '../law/people/person';
import { type TaskModel, type TaskModels, taskAt } from '../models/tasks';
import { bySignIn, type ElectronicSignature } from '../ports/electronic-signature';
import type { CaseFile, SignedFile } from '../ports/case-file';
import type { Context, UnitOfWork } from '../ports/context';
import type { PersonWorker, Worker } from '../ports/worker';
import { requireWaiting, signTask, workItemRows } from '../stages/tasks';
import { readCaseFile, workOnCase } from './open-case';
import { runWorker } from './run-worker';

/** What the user tasks are, and which workers record them. */
export interface TaskDesk {
  unitOfWork: UnitOfWork;
  tasks: TaskModels;
  workers: ReadonlyMap<string, Worker>;
}

/** A task that waits, with everything that belongs to it. */
export interface DeskTask {
  item: WorkItem;
  model: TaskModel;
  worker: PersonWorker;
}

/** @throws BusinessError NOT_FOUND for a task that no diagram of this installation has any more */
export function deskTask({ tasks, workers }: TaskDesk, item: WorkItem): DeskTask {
  const model = taskAt(tasks, item);
  const worker = model?.recorder ? workers.get(model.recorder) : undefined;
  if (!model || !worker?.completedBy) throw new BusinessError('NOT_FOUND', '这项待办所属的流程图已经不在本系统');
  return { item, model, worker };
}

export interface HandIn {
  caseId: string;
  workItemId: string;
  /** Values of the form, by key; others are left out. */
  values: Record<string, unknown>;
  /** Default: the sign-in with a password is the proof. */
  by?: ElectronicSignature;
}

/**
 * 签署并提交: tries out what the task will do, so that the person is told at once what is wrong; then the signature is kept,
 * and the engine is told.
 * @throws BusinessError TASK_REFUSED with the reason, NOT_ALLOWED_NOW when it no longer waits
 */
export const handIn = (desk: TaskDesk, by: Person, { caseId, workItemId, ...handed }: HandIn): Promise<TaskSignature> =>
  desk.unitOfWork.run((context) => {
    let task: DeskTask;
    return workOnCase(context, caseId, {
      accounts: [by.id],
      check(file: CaseFile) {
        task = waitingTask(desk, file, workItemId);
        return requireMayComplete(by.id, task.worker.completedBy, file);
      },
      async run(file: SignedFile) {
        const { item, model, worker } = task;
        const content = contentOf(task, handed.values);
        const input = inputOf(task, content);
        const job = { ...item, key: '', elementInstanceKey: item.id };
        await context.tryOut((tried) => runWorker(tried, worker, { caseId, input, job, completedBy: by.id }));
        const { method, prove } = handed.by ?? bySignIn('password');
        const signed = { caseId, workItemId, elementId: item.elementId, account: by.id, content };
        const proof = await prove(by.id, signedDigest(signed));
        return signTask(file, { workItemId, task: model.name, content, method, proof });
      },
    });
  });

/** @throws BusinessError VALIDATION_FAILED */
function inputOf({ item, worker }: DeskTask, content: Record<string, unknown>): unknown {
  const { success, data, error } = worker.input.safeParse({ ...item.variables, ...item.draft, ...content });
  if (success) return data;
  throw new BusinessError('VALIDATION_FAILED', undefined, String(error.issues[0]?.path[0]));
}

/** SM3 of what would be signed: for a device that signs it before it is handed in. */
export async function digestToSign(
  desk: TaskDesk,
  by: Person,
  { caseId, workItemId, values }: Pick<HandIn, 'caseId' | 'workItemId' | 'values'>,
): Promise<string> {
  return desk.unitOfWork.run(async (context) => {
    const task = waitingTask(desk, await readCaseFile(context, caseId, by), workItemId);
    const { elementId } = task.item;
    return signedDigest({ caseId, workItemId, elementId, account: by.id, content: contentOf(task, values) });
  });
}

const waitingTask = (desk: TaskDesk, file: CaseFile, workItemId: string): DeskTask =>
  deskTask(desk, requireWaiting(file.rows(workItemRows).get(workItemId)));

const contentOf = ({ model }: DeskTask, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => model.keys.includes(key)));

/** Works on the case as somebody who may do this task. @throws BusinessError TASK_REFUSED */
export const onTask = <T>(
  context: Context,
  by: Person,
  { completedBy }: PersonWorker,
  caseId: string,
  run: (file: SignedFile) => T,
): Promise<T> =>
  workOnCase(context, caseId, {
    accounts: [by.id],
    check: (file: CaseFile) => requireMayComplete(by.id, completedBy, file),
    run,
  });
