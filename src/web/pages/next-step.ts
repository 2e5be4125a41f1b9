import { pause } from '../../base/patience';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';
import { isFree, type MyTask, myTasks, taskViews } from '../tasks';

/** Longest wait for the process to go on, and how often it is looked at. Milliseconds. */
const patience = 2_500;
const every = 40;
/** The system's own steps after it, e.g. making a paper. Milliseconds. */
const stepsAfter = 900;

/**
 * Where the person goes on after handing a task in: the next task of the same case, else the most urgent of the others,
 * else the list. The process is given a moment to go on.
 */
export async function nextStep(services: FacadeServices, by: Person, done: MyTask): Promise<string> {
  const { caseId, processInstanceKey, elementId, offeredAt } = done.item;
  const said = new URLSearchParams({ done: done.model.name }).toString();
  let recordedAt: number | null = null;
  for (const until = Date.now() + patience; Date.now() < until;) {
    const offered = await myTasks(services, by);
    const next = offered.find(
      (task) => task.item.caseId === caseId && task.item.offeredAt > offeredAt && isFree(by, task),
    );
    if (next) return `${pathOf(next)}?${said}`;
    const now = await services.unitOfWork.taskOf(processInstanceKey, elementId);
    if (now?.item.state === 'done') recordedAt ??= Date.now();
    if (recordedAt !== null && Date.now() - recordedAt > stepsAfter) break;
    await pause(every);
  }
  const first = await firstTask(services, by, done.item.id);
  return `${first ?? '/todo'}?${said}`;
}

/** Where a person goes who has just signed in: to the only task that waits, else to the list. */
export async function placeOfWork(services: FacadeServices, by: Person): Promise<string> {
  const waiting = (await myTasks(services, by)).filter((task) => isFree(by, task));
  return waiting.length === 1 ? pathOf(waiting[0]!) : '/todo';
}

/** The most urgent task that waits for this person and that no colleague has taken. */
async function firstTask(services: FacadeServices, by: Person, but: string): Promise<string | null> {
  const waiting = (await myTasks(services, by)).filter((task) => task.item.id !== but && isFree(by, task));
  const [first] = await taskViews(services, by, waiting);
  return first ? `/cases/${first.caseId}/tasks/${first.id}` : null;
}

const pathOf = ({ item: { caseId, id } }: MyTask): string => `/cases/${caseId}/tasks/${id}`;
