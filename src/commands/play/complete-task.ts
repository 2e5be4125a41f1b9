import { z } from 'zod';
import { until } from '../../base/patience';
import type { UserTasks } from '../../engine/user-tasks';
import type { Api } from './api';

/** The running system, entered as the people of the script. */
export interface Entrance {
  api(personId: string): Promise<Api>;
  tasks(personId: string): UserTasks;
}

export interface TaskOfCase {
  caseId: string;
  elementId: string;
  values: Record<string, unknown>;
}

/** In 我的待办: signed and handed in at once. */
export async function handInTask({ caseId, elementId, values }: TaskOfCase, api: Api): Promise<void> {
  const { id } = await waiting(api, caseId, elementId, 'open');
  await api.send('POST', `/api/cases/${caseId}/tasks/${id}/signature`, { values });
}

/** In Tasklist; what waits for the signature of the same person then is signed as it was handed in. */
export async function completeInTasklist(
  { caseId, elementId, values }: TaskOfCase,
  entrance: Entrance,
  as: string,
): Promise<void> {
  const tasks = entrance.tasks(as);
  const task = await until(
    `task ${elementId} of case ${caseId}`,
    async () => (await tasks.open({ elementId, caseId }))[0],
  );
  await tasks.claim(task.key, as);
  await tasks.complete(task.key, values);
  const api = await entrance.api(as);
  const left = await until(`task ${elementId} to be recorded or to wait for its signature`, async () => {
    const mine = (await tasksOf(api)).find((each) => each.caseId === caseId && each.element === elementId);
    return !mine ? 'recorded' : mine.state === 'unsigned' && mine;
  });
  if (left !== 'recorded') await api.send('POST', `/api/cases/${caseId}/tasks/${left.id}/signature`, { values });
}

const listed = z.object({
  tasks: z.array(
    z.object({ id: z.string(), caseId: z.string(), element: z.string(), state: z.enum(['open', 'unsigned']) }),
  ),
});
const tasksOf = async (api: Api) => listed.parse(await api.get('/api/tasks')).tasks;

const waiting = (api: Api, caseId: string, elementId: string, state: string) =>
  until(`task ${elementId} of case ${caseId}`, async () =>
    (await tasksOf(api)).find((task) => task.caseId === caseId && task.element === elementId && task.state === state),
  );
