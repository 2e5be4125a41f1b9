import { Gone } from '../base/gone';
import type { ProcessView } from '../ports/outside';
import type { EngineClient, JobSource } from './engine-client';
import type { EngineKeys } from './engine-keys';
import type { RawDeployment } from './resources';
import type { EngineLook } from './reconcile';
import type { OpenTask, UserTasks } from './user-tasks';

interface Keyed {
  key: string;
  processInstanceKey: string;
  elementInstanceKey: string;
}

/** The same engine, whose keys are as this system keeps them. */
export function withKeys(client: EngineClient, keys: EngineKeys): EngineClient {
  const { mark, raw } = keys;
  const marked = <T extends Keyed>(job: T): T => ({
    ...job,
    key: mark(job.key),
    processInstanceKey: mark(job.processInstanceKey),
    elementInstanceKey: mark(job.elementInstanceKey),
  });
  return {
    ...client,
    activate: async (request, max) => (await client.activate(request, max)).map(marked),
    async stream(request) {
      const source = await client.stream(request);
      const emit = source.emit.bind(source) as (event: string, ...given: unknown[]) => boolean;
      source.emit = ((event: string, ...given: unknown[]) =>
        emit(event, ...(event === 'data' ? [marked(given[0] as Keyed)] : given))) as JobSource['emit'];
      return source;
    },
    complete: async (key, variables) => client.complete(raw(key), variables),
    fail: async (key, ...given) => client.fail(raw(key), ...given),
    throwError: async (key, ...given) => client.throwError(raw(key), ...given),
    extend: async (key, lockMs) => client.extend(raw(key), lockMs),
    deploy: async (resources) => markedDeployment(await client.deploy(resources), keys),
    async evaluate(decisionId, variables, decisionKey) {
      const answer = await client.evaluate(decisionId, variables, decisionKey && raw(decisionKey));
      return { ...answer, key: mark(answer.key) };
    },
    async newestTable(decisionId) {
      const newest = await client.newestTable(decisionId);
      return { ...newest, key: mark(newest.key) };
    },
    startInstance: async (processId, variables) => mark(await client.startInstance(processId, variables)),
    isRunning: async (key) => keys.isCurrent(key) && client.isRunning(raw(key)),
    cancel: async (key) => {
      if (keys.isCurrent(key)) await client.cancel(raw(key));
    },
    moveTokens: async (move) =>
      client.moveTokens({ ...move, processInstanceKey: raw(move.processInstanceKey), from: raw(move.from) }),
  };
}

const markedDeployment = ({ key, deployments }: RawDeployment, { mark }: EngineKeys): RawDeployment => ({
  key: mark(key),
  deployments: deployments.map(({ process, decision, form }) => ({
    ...(process && { process: { ...process, processDefinitionKey: mark(process.processDefinitionKey) } }),
    ...(decision && { decision: { ...decision, decisionKey: mark(decision.decisionKey) } }),
    ...(form && { form: { ...form, formKey: mark(form.formKey) } }),
  })),
});

/** User tasks by keys as this system keeps them; those of an earlier engine are gone. */
export function tasksWithKeys(tasks: UserTasks, { mark, raw, isCurrent }: EngineKeys): UserTasks {
  const marked = (task: OpenTask): OpenTask => ({
    ...task,
    key: mark(task.key),
    processInstanceKey: mark(task.processInstanceKey),
  });
  const known = (key: string): string => {
    if (!isCurrent(key)) throw new Gone(key);
    return raw(key);
  };
  return {
    completed: async (instance, elementId) =>
      !isCurrent(instance)
        ? []
        : (await tasks.completed(raw(instance), elementId)).map((task) => ({ ...task, key: mark(task.key) })),
    async open({ processInstanceKey: instance, ...filter }) {
      if (instance !== undefined && !isCurrent(instance)) return [];
      const found = await tasks.open({ ...filter, ...(instance && { processInstanceKey: raw(instance) }) });
      return found.map(marked);
    },
    async newest(after) {
      const page = await tasks.newest(after);
      return { ...page, tasks: page.tasks.map(marked) };
    },
    variables: async (key) => tasks.variables(known(key)),
    claim: async (key, ...given) => tasks.claim(known(key), ...given),
    complete: async (key, variables) => tasks.complete(known(key), variables),
  };
}

export const viewWithKeys = (view: ProcessView, { raw, isCurrent }: EngineKeys): ProcessView => ({
  activeElements: async (key) => (isCurrent(key) ? view.activeElements(raw(key)) : []),
});

export const lookWithKeys = (look: EngineLook, { mark }: EngineKeys): EngineLook => ({
  passed: async (since) =>
    (await look.passed(since)).map(({ elementId, ...keyed }) => ({
      elementId,
      processInstanceKey: mark(keyed.processInstanceKey),
      elementInstanceKey: mark(keyed.elementInstanceKey),
    })),
});
