import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../src/engine/client';
import type { EngineClient, JobSource } from '../../../src/engine/engine-client';
import { isTransient } from '../../../src/engine/grpc-error';
import { type Activated, type ActivatedJob, fromPush } from '../../../src/engine/job';
import type { Resource } from '../../../src/models/resource';
import { createRest } from '../../../src/engine/rest';
import { type Broker, type BrokerRecord, startBroker } from '../../../src/local/bare-broker';
import { until } from '../../../src/base/patience';

export interface DeployedModels {
  broker: Broker;
  client: EngineClient;
  /** Waits for the next job of this type and takes it. */
  job(type: string): Promise<ActivatedJob>;
  complete(type: string, variables?: object): Promise<ActivatedJob>;
  refuse(type: string, code: string, refusal: string): Promise<void>;
  /** Completes the open user task as the API would, with any variables. */
  finish(processInstanceKey: string, elementId: string, variables: object): Promise<void>;
  /** Value of a variable of the process itself (not of a task's own scope), as last set. */
  variable(processInstanceKey: string, name: string): unknown;
  instanceOf(processId: string): Promise<string>;
}

const root = join(__dirname, '../../..');

/** All diagrams, tables and forms of this folder on a real broker, played by hand: no worker runs. */
export function deployedModels(): DeployedModels {
  jest.setTimeout(60_000);
  const models = {} as DeployedModels;
  let offers: JobSource | undefined;
  beforeAll(async () => {
    models.broker = await startBroker();
    models.client = createClient({ ZEEBE_GRPC_ADDRESS: models.broker.grpcAddress });
    await deployPatiently(models.client);
    offers = await offerAtOnce(models.client);
  }, 240_000);
  afterAll(async () => {
    offers?.cancel();
    await models.client?.close();
    await models.broker?.stop();
  });
  models.job = async (type) => {
    const unclaimed = (await models.client.activate({ type, worker: 'test', lockMs: 600_000 }, 1))[0];
    if (unclaimed) return unclaimed;
    const seen = models.broker.records.list(ofJob(type)).length;
    await models.broker.records.untilSome(
      (records) => (records.filter(ofJob(type)).length > seen ? true : undefined),
      `job ${type}`,
    );
    return models.job(type);
  };
  models.complete = async (type, variables = {}) => {
    const job = await models.job(type);
    await models.client.complete(job.key, variables);
    return job;
  };
  models.refuse = async (type, code, refusal) =>
    models.client.throwError((await models.job(type)).key, code, refusal, { refusal });
  models.finish = async (processInstanceKey, elementId, variables) => {
    const task = await models.broker.records.userTask(processInstanceKey, elementId);
    await createRest(models.broker.restAddress, { headers: async () => ({}), renew: () => undefined }).request(
      'POST',
      `/v2/user-tasks/${task.value.userTaskKey}/completion`,
      { variables },
    );
  };
  models.variable = (processInstanceKey, name) => {
    const set = models.broker.records.list(
      ({ recordType, valueType, value }) =>
        recordType === 'EVENT' &&
        valueType === 'VARIABLE' &&
        value.name === name &&
        String(value.scopeKey) === processInstanceKey,
    );
    return set.length ? JSON.parse(set.at(-1)!.value.value) : undefined;
  };
  models.instanceOf = async (processId) => {
    const started = await models.broker.records.until(
      ({ valueType, intent, value }) =>
        valueType === 'PROCESS_INSTANCE' &&
        intent === 'ELEMENT_ACTIVATED' &&
        value.bpmnElementType === 'PROCESS' &&
        value.bpmnProcessId === processId,
      `an instance of ${processId}`,
    );
    return String(started.value.processInstanceKey);
  };
  return models;
}

/**
 * A broker that has just started on a busy machine may ask for patience; deploying the same files again changes
 * nothing.
 */
async function deployPatiently(client: EngineClient): Promise<void> {
  const unsound: unknown[] = [];
  await until('the deployment', () =>
    client.deploy(resources()).catch((error) => {
      if (isTransient(error)) throw error;
      return unsound.push(error);
    }),
  );
  if (unsound.length > 0) throw unsound[0];
}

const ofJob =
  (type: string) =>
  ({ recordType, valueType, intent, value }: BrokerRecord) =>
    recordType === 'EVENT' && valueType === 'JOB' && intent === 'CREATED' && value.type === type;

function resources(): Resource[] {
  const read = (folder: string, ending: string, kind: 'process' | 'decision' | 'form') => {
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
    return files.map((name) => ({ name, [kind]: readFileSync(join(root, folder, name)) }) as Resource);
  };
  return [...read('bpmn', '.bpmn', 'process'), ...read('bpmn', '.dmn', 'decision'), ...read('forms', '.form', 'form')];
}

/** The listener of every user task: nobody is offered anything here. */
async function offerAtOnce(client: EngineClient): Promise<JobSource> {
  const stream = await client.stream({ type: 'offer-task', worker: 'test', lockMs: 600_000 });
  stream.on('error', () => undefined);
  stream.on('data', (raw: Activated) => void client.complete(fromPush(raw).key, {}));
  return stream;
}
