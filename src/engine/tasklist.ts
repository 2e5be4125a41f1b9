import { Gone } from '../base/gone';
import { cookieAuth } from './auth';
import { type EngineSettings, restAuth } from './client';
import { createRest, RestError } from './rest';
import type { OpenTask, UserTasks } from './user-tasks';

/** One task as Tasklist's v1 search lists it. */
interface ListedTask {
  id: string;
  name: string;
  taskDefinitionId: string;
  processInstanceKey: string;
  assignee: string | null;
  creationDate: string;
  completionDate: string | null;
  /** Where a page ends, for the next one. */
  sortValues?: string[];
}

/** `value` is JSON, cut off when it is long. */
interface ListedVariable {
  id: string;
  name: string;
  value: string;
  isValueTruncated?: boolean;
}

const pageSize = 50;
const newestFirst = [{ field: 'creationTime', order: 'DESC' }];

/**
 * User tasks of Camunda 8.6: search by Tasklist v1, assignment and completion by v2 (v1 refuses native user tasks).
 * From 8.8 on, the v2 search replaces the former. `settings`: the SDK's own variables.
 */
export function createUserTasks(settings: EngineSettings = process.env, auth = restAuth(settings)): UserTasks {
  const tasklist = createRest(settings.CAMUNDA_TASKLIST_BASE_URL ?? 'http://localhost:8080', auth);
  const engine = createRest(settings.ZEEBE_REST_ADDRESS ?? 'http://localhost:8080', auth);
  const search = (query: object) => tasklist.request<ListedTask[]>('POST', '/v1/tasks/search', { pageSize, ...query });
  return {
    async completed(processInstanceKey, elementId) {
      const tasks = await search({ state: 'COMPLETED', processInstanceKey, taskDefinitionId: elementId });
      return tasks.map((task) => ({
        key: task.id,
        assignee: task.assignee,
        completedAt: isoInstant(task.completionDate),
      }));
    },
    async open({ elementId, caseId, ...filter }) {
      const ofCase = caseId && { taskVariables: [{ name: 'caseId', value: JSON.stringify(caseId), operator: 'eq' }] };
      const tasks = await search({ state: 'CREATED', taskDefinitionId: elementId, ...filter, ...ofCase });
      return tasks.map(toOpenTask);
    },
    async newest(after) {
      const tasks = await search({ state: 'CREATED', sort: newestFirst, ...(after && { searchAfter: after }) });
      return { tasks: tasks.map(toOpenTask), next: tasks.length === pageSize ? tasks.at(-1)!.sortValues : undefined };
    },
    async variables(key) {
      const found = await tasklist.request<ListedVariable[]>('POST', `/v1/tasks/${key}/variables/search`, {});
      const whole = found.map(async ({ id, name, value, isValueTruncated }) => {
        if (!isValueTruncated) return [name, value] as const;
        return [name, (await tasklist.request<ListedVariable>('GET', `/v1/variables/${id}`)).value] as const;
      });
      const named = (await Promise.all(whole)).map(([name, value]) => [name, JSON.parse(value)] as const);
      return Object.fromEntries<unknown>(named);
    },
    claim: (key, personId, takeOver = false) =>
      engine
        .request<undefined>('POST', `/v2/user-tasks/${key}/assignment`, { assignee: personId, allowOverride: takeOver })
        .catch(goneOr),
    complete: (key, variables) =>
      engine.request<undefined>('POST', `/v2/user-tasks/${key}/completion`, { variables }).catch(goneOr),
  };
}

/** @throws Gone for 404, else the error */
function goneOr(error: unknown): never {
  throw error instanceof RestError && error.status === 404 ? new Gone(error.message, { cause: error }) : error;
}

/** User tasks as one person sees and does them (scripts and tests). */
export function signInAs(id: string, password: string, settings: EngineSettings = process.env): UserTasks {
  const loginUrl = settings.CAMUNDA_COOKIE_AUTH_URL ?? `${settings.CAMUNDA_TASKLIST_BASE_URL}/api/login`;
  return createUserTasks(settings, cookieAuth(loginUrl, id, password));
}

function toOpenTask(task: ListedTask): OpenTask {
  const { id, taskDefinitionId, processInstanceKey, name, assignee, creationDate } = task;
  return {
    key: id,
    elementId: taskDefinitionId,
    processInstanceKey,
    name,
    assignee,
    createdAt: isoInstant(creationDate),
  };
}

/** Tasklist writes 2026-11-22T05:56:04.749+0000, which is no ISO instant. */
function isoInstant(text: string | null): string {
  return text ? new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString() : '';
}
