import { obstacleToComplete } from '../../kinds';
import type { Person } from '../../law/people/person';
import { type DeskTask, deskTask, type TaskDesk } from '../../host';
import { BusinessError } from '../../base/business-error';
import type { WaitingTask } from '../../stages/tasks';

/** Accounts that the diagram names for the task; null: whoever has the role. */
export function namedIn({ item, model }: Pick<DeskTask, 'item' | 'model'>): string[] | null {
  const named = model.accountsIn === null ? undefined : item.variables[model.accountsIn];
  if (named === undefined || named === null) return null;
  return [named].flat().map(String);
}

/** Of another agency only whoever the diagram names. A task that waits for a signature is that person's alone. */
export function isFor(by: Person, task: DeskTask, about: WaitingTask['case']): boolean {
  const { item, worker, model } = task;
  const named = namedIn(task);
  const reviewedBy = (account: string) => named?.includes(account) ?? false;
  if (obstacleToComplete(by, worker.completedBy, { ...about, reviewedBy }) !== null) return false;
  if (item.state === 'unsigned') return item.draftBy === by.id;
  const byRole = named === null || model.groupToo || worker.completedBy.includes('handler');
  return byRole || named.includes(by.id);
}

/** Null for a task of a diagram that this installation no longer has. */
export function knownTask(desk: TaskDesk, { item }: WaitingTask): DeskTask | null {
  try {
    return deskTask(desk, item);
  } catch (error) {
    if (error instanceof BusinessError) return null;
    throw error;
  }
}

/** No colleague has taken it. */
export const isFree = (by: Person, { item }: Pick<DeskTask, 'item'>): boolean =>
  item.holder === null || item.holder === by.id;
