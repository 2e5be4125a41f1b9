import { pause } from '../../base/patience';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';
import { type MyTask, myTasks } from '../tasks';

/** Longest wait for the process to go on. Milliseconds. */
const patience = 1_500;

/**
 * Where the person goes on after handing a task in: to the next task of the same case when there is one, else to the
 * list. The process is given a moment to go on.
 */
export async function nextStep(services: FacadeServices, by: Person, done: MyTask): Promise<string> {
  const { caseId, processInstanceKey, elementId, offeredAt } = done.item;
  for (const until = Date.now() + patience; Date.now() < until;) {
    const offered = await myTasks(services, by);
    const next = offered.find(({ item }) => item.caseId === caseId && item.offeredAt > offeredAt);
    if (next) return `/cases/${caseId}/tasks/${next.item.id}`;
    const now = await services.unitOfWork.taskOf(processInstanceKey, elementId);
    if (now?.item.state === 'done') break;
    await pause(60);
  }
  return `/todo?${new URLSearchParams({ done: done.model.name }).toString()}`;
}
