import { Gone } from '../base/gone';
import type { TaskQueueWork, TaskToTell } from '../ports/outside';
import type { UserTasks } from './user-tasks';

type Known = Omit<TaskToTell, 'account' | 'content'>;

/**
 * Completes the task in the engine as the person who signed it. False: the engine's index does not show it yet. One that
 * is gone there was completed before, or ended otherwise.
 */
export async function tell(work: TaskQueueWork, userTasks: UserTasks, task: TaskToTell): Promise<boolean> {
  const key = task.key ?? (await openKey(userTasks, task));
  if (!key) return false;
  try {
    await userTasks.claim(key, task.account, true);
    await userTasks.complete(key, task.content);
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    if (!(await wasCompleted(userTasks, task, key))) await work.gone(task.workItemId);
  }
  await work.told(task.workItemId);
  return true;
}

/** Learns the task's key, or that it ended without having been done. */
export async function lookAt(work: TaskQueueWork, userTasks: UserTasks, task: Known): Promise<void> {
  const open = await openKey(userTasks, task);
  if (open && open !== task.key) return work.found(task.workItemId, open);
  const ended = !open && task.key !== null && !(await wasCompleted(userTasks, task, task.key));
  if (ended) await work.gone(task.workItemId);
  await work.checked(task.workItemId);
}

const openKey = async (userTasks: UserTasks, { processInstanceKey, elementId }: Known): Promise<string | undefined> =>
  (await userTasks.open({ processInstanceKey, elementId }))[0]?.key;

const wasCompleted = async (userTasks: UserTasks, { processInstanceKey, elementId }: Known, key: string) =>
  (await userTasks.completed(processInstanceKey, elementId)).some((task) => task.key === key);
