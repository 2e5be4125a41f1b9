import { BusinessError } from '../../base/business-error';
import type { DeskTask } from '../../host';
import type { Person } from '../../law/people/person';
import { type WaitingTask, waitingTasks } from '../../stages/tasks';
import type { FacadeServices } from '../services';
import { isFor, knownTask } from './whose';

export interface MyTask extends DeskTask {
  about: WaitingTask['case'];
}

/** Every task that this person may do, the one offered first on top. Asks the database only. */
export async function myTasks({ unitOfWork, desk }: Pick<FacadeServices, 'unitOfWork' | 'desk'>, by: Person) {
  const waiting = await unitOfWork.run(({ ask }) => ask(waitingTasks, { agencyId: by.agencyId, account: by.id }));
  return waiting.flatMap((each): MyTask[] => {
    const task = knownTask(desk, each);
    return task && isFor(by, task, each.case) ? [{ ...task, about: each.case }] : [];
  });
}

/** @throws BusinessError NOT_FOUND when it waits for others, or no longer */
export async function myTask(
  services: Pick<FacadeServices, 'unitOfWork' | 'desk'>,
  by: Person,
  { caseId, taskId }: { caseId: string; taskId: string },
): Promise<MyTask> {
  const mine = await myTasks(services, by);
  const found = mine.find(({ item }) => item.id === taskId && item.caseId === caseId);
  if (!found) throw new BusinessError('NOT_FOUND', '这项待办已经办理、不再需要办理，或者不由您办理');
  return found;
}
