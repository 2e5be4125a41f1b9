import { Registry } from 'prom-client';
import { z } from 'zod';
import type { UnitOfWork } from '../../src/ports/context';
import { createClient } from '../../src/engine/client';
import type { EngineClient } from '../../src/engine/engine-client';
import { type HostOptions, startWorkers, type WorkerHost } from '../../src/engine/worker-host';
import type { UserTasks } from '../../src/engine/user-tasks';
import { createLog } from '../../src/base/log';
import { systemClock } from '../../src/base/clock';
import { type Worker, worker } from '../../src/ports/worker';
import { type Broker, startBroker } from '../../src/local/bare-broker';
import { memoryContext } from '../support/memory-context';
import { memoryUnitOfWork } from '../support/memory-unit-of-work';
import type { Tables } from '../support/memory-tables';
import { sampleWorld } from '../support/sample-world';
import { until as untilAsked } from '../../src/base/patience';

// A loaded machine needs longer than jest's five seconds.
jest.setTimeout(60_000);

export interface Engine {
  broker: Broker;
  client: EngineClient;
  host(workers: Record<string, Worker>, more?: Partial<HostOptions>): WorkerHost;
  stop(): Promise<void>;
}

/** What every process carries: the sample case, in which the jobs work. */
export const ofCase = { caseId: 'case-1' };

/** A real broker with our client and as many worker hosts as a test starts; hosts are stopped after each test. */
export function realEngine(): Engine {
  const engine = {} as Engine;
  const hosts: WorkerHost[] = [];
  let sample: Tables;
  beforeAll(async () => {
    sample = (await sampleWorld()).snapshot();
    engine.broker = await startBroker();
    engine.client = createClient({ ZEEBE_GRPC_ADDRESS: engine.broker.grpcAddress });
  }, 240_000);
  afterEach(async () => void (await Promise.all(hosts.splice(0).map((host) => host.stop(2_000)))));
  afterAll(async () => {
    await engine.client?.close();
    await engine.broker?.stop();
  });
  engine.host = (workers, more = {}) => {
    const context = memoryContext();
    context.restore(structuredClone(sample));
    const log = Object.assign(createLog('error'), { silent: true });
    const host = startWorkers({
      client: engine.client,
      workers: new Map(Object.entries(workers)),
      unitOfWork: memoryUnitOfWork(context),
      userTasks: tasksOf(engine.broker),
      catches: () => true,
      tasks: new Map(),
      clock: systemClock,
      log,
      metrics: new Registry(),
      pollEveryMs: 2_000,
      ...more,
    });
    hosts.push(host);
    return host;
  };
  return engine;
}

/** Completed user tasks as the broker's own records tell them: on the broker alone there is no Tasklist. */
export function tasksOf(broker: Broker): UserTasks {
  const unused = () => Promise.reject(new Error('not on the broker alone'));
  return {
    completed: async (processInstanceKey, elementId) =>
      broker.records.completedUserTasks(processInstanceKey, elementId).map(({ value, timestamp }) => ({
        key: value.userTaskKey,
        assignee: value.assignee || null,
        completedAt: new Date(timestamp).toISOString(),
      })),
    open: unused,
    newest: unused,
    variables: unused,
    claim: unused,
    complete: unused,
  };
}

/** No database: every act runs on a sample case of its own, nothing is remembered. */
export const noInbox: UnitOfWork = {
  run: async (act) => act(await sampleWorld()),
  once: async (_job, act) => ({ kind: 'completed', variables: await act(await sampleWorld()) }),
  taskOf: async () => null,
  usedUserTasks: async () => new Set(),
};

/** A worker without effects on stores, for tests of the host. */
export function plain(
  run: (input: Record<string, unknown>) => Promise<object> | object,
  output: z.ZodType = z.object({}),
): Worker {
  return worker({
    input: z.object({ n: z.number().optional() }),
    output: output as z.ZodObject,
    run: async (input) => run(input) as never,
  });
}

/** A process of one service task of the given job type; an error REFUSED… is caught at it and leads to another end. */
export function oneTask(
  id: string,
  type: string,
  { catching, headers = {} }: { catching?: string; headers?: Record<string, string> } = {},
): Buffer {
  const boundary = catching
    ? `<bpmn:boundaryEvent id="Caught" attachedToRef="Work"><bpmn:outgoing>ToRefused</bpmn:outgoing><bpmn:errorEventDefinition id="CaughtBy" errorRef="TheError"/></bpmn:boundaryEvent>
       <bpmn:endEvent id="RefusedEnd"/><bpmn:sequenceFlow id="ToRefused" sourceRef="Caught" targetRef="RefusedEnd"/>`
    : '';
  const header = Object.entries(headers)
    .map(([key, value]) => `<zeebe:header key="${key}" value="${value}"/>`)
    .join('');
  return definitions(
    `<bpmn:process id="${id}" name="单步" isExecutable="true">
      <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="ToWork" sourceRef="Start" targetRef="Work"/>
      <bpmn:serviceTask id="Work" name="办理"><bpmn:extensionElements><zeebe:taskDefinition type="${type}" retries="5"/>
        ${header && `<zeebe:taskHeaders>${header}</zeebe:taskHeaders>`}</bpmn:extensionElements></bpmn:serviceTask>
      <bpmn:sequenceFlow id="ToEnd" sourceRef="Work" targetRef="End"/><bpmn:endEvent id="End"/>${boundary}
    </bpmn:process>${catching ? `<bpmn:error id="TheError" name="错误" errorCode="${catching}"/>` : ''}`,
  );
}

export const definitions = (content: string): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Test" targetNamespace="http://mingfa/test">
${content}</bpmn:definitions>`);

/** Deploys and starts the one-task process on the sample case. Returns the instance's key. */
export async function run(
  engine: Engine,
  id: string,
  type: string,
  variables: object = {},
  options: Parameters<typeof oneTask>[2] = {},
): Promise<string> {
  await engine.client.deploy([{ name: `${id}.bpmn`, process: oneTask(id, type, options) }]);
  return engine.client.startInstance(id, { ...ofCase, ...variables });
}

/** Waits for a condition. */
export const until = (what: string, check: () => unknown, timeoutMs = 10_000): Promise<unknown> =>
  untilAsked(what, async () => Boolean(check()), { timeoutMs, everyMs: 25 });
