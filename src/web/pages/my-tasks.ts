import { createHash } from 'node:crypto';
import { dayOf } from '../../law/calendar/day';
import type { FacadeServices } from '../services';
import { myTasks, type TaskView, taskViews } from '../tasks';
import { todoOf } from '../todo';
import { canBeAsked } from '../../kinds';
import { doneBefore } from './done-before';
import { page } from './page';
import { render } from './render';

/** What of the list is shown; the counts stand beside it. */
const filters: { key: string; label: string; holds: (task: TaskView) => boolean }[] = [
  { key: '', label: '全部', holds: ({ mine }) => mine },
  { key: 'unsigned', label: '待签署', holds: ({ state }) => state === 'unsigned' },
  { key: 'returned', label: '被退回', holds: ({ refusal, mine }) => mine && refusal !== '' },
  { key: 'due', label: '期限将至或者已超期', holds: ({ limit }) => ['yellow', 'red'].includes(limit?.colour ?? '') },
  { key: 'others', label: '同事已领取', holds: ({ mine }) => !mine },
];

/** 我的待办: every user task that waits for this person, the most urgent on top. */
export const myTasksPage = (services: FacadeServices) =>
  page(services, '/todo', async ({ by, request, response, frame }) => {
    const tasks = await taskViews(services, by, await myTasks(services, by));
    const asked = typeof request.query.show === 'string' ? request.query.show : '';
    const chosen = filters.find(({ key }) => key === asked) ?? filters[0]!;
    const limits = canBeAsked(by) ? await todoOf(services, by) : null;
    const inList = new Set(tasks.flatMap(({ caseId, limit }) => (limit ? [`${caseId} ${limit.kind}`] : [])));
    render(response, './my-tasks', {
      ...frame('我的待办'),
      tasks: tasks.filter(chosen.holds),
      counts: filters.map((each) => ({ ...each, count: tasks.filter(each.holds).length, on: each === chosen })),
      unsigned: tasks.filter(({ state }) => state === 'unsigned'),
      limits,
      otherLimits: (limits?.items ?? []).filter(({ caseId, deadline }) => !inList.has(`${caseId} ${deadline.kind}`)),
      today: dayOf(services.clock.now()),
      done: doneBefore(request),
      version: versionOf(tasks),
    });
  });

/** What the open list asks every few seconds, to follow by itself. */
export const myTasksVersion = (services: FacadeServices) =>
  page(services, '/todo/version', async ({ by, response }) => {
    response.type('text').send(versionOf(await taskViews(services, by, await myTasks(services, by))));
  });

/** Changes whenever a task comes, goes, is taken or waits to be signed, or its limit takes another colour. */
const versionOf = (tasks: TaskView[]): string =>
  createHash('sha256')
    .update(tasks.map(({ id, state, holder, limit }) => [id, state, holder, limit?.colour].join(' ')).join(','))
    .digest('base64url');
