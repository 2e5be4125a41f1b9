import { Gone } from '../../base/gone';
import { until } from '../../base/patience';
import type { Broker } from './broker';
import { type BrokerRecord, instanceOf } from './record';
import { stillOpen } from './still-open';

/** User tasks of a broker without Tasklist: found in the engine's own records, worked on through its REST API. */
export function brokerUserTasks({ records, restAddress }: Broker) {
  const send = (path: string, body: object) =>
    fetch(`${restAddress}/v2/user-tasks/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const post = async (path: string, body: object): Promise<void> => {
    const takenUp = async () => {
      const answer = await send(path, body);
      return answer.status !== 429 && answer; // the engine pushes back while it is busy
    };
    const response = await until(`the engine to take up ${path}`, takenUp);
    if (response.status === 404) throw new Gone(path);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    completed: async (processInstanceKey: string, elementId: string) =>
      records.completedUserTasks(processInstanceKey, elementId).map(toCompletedTask),
    open: async ({ processInstanceKey, elementId }: { processInstanceKey?: string; elementId?: string }) =>
      stillOpen(records.ofInstance(processInstanceKey!), 'USER_TASK', elementId).map(toOpenTask),
    newest: async () => ({ tasks: stillOpen(records.list(), 'USER_TASK').map(toOpenTask) }),
    variables: async (key: string) => {
      const task = records.list((record) => record.valueType === 'USER_TASK' && record.key === key)[0]!;
      const set = records.ofInstance(instanceOf(task)).filter(({ valueType }) => valueType === 'VARIABLE');
      return Object.fromEntries(set.map(({ value: { name, value } }) => [name, JSON.parse(value) as unknown]));
    },
    claim: (key: string, personId: string) => post(`${key}/assignment`, { assignee: personId, allowOverride: true }),
    complete: (key: string, variables: Record<string, unknown>) => post(`${key}/completion`, { variables }),
  };
}

const toCompletedTask = ({ key, value, timestamp }: BrokerRecord) => ({
  key,
  assignee: value.assignee || null,
  completedAt: new Date(timestamp).toISOString(),
});

const toOpenTask = ({ key, value, timestamp }: BrokerRecord) => ({
  key,
  elementId: value.elementId,
  processInstanceKey: String(value.processInstanceKey),
  name: value.elementId,
  assignee: value.assignee || null,
  createdAt: new Date(timestamp).toISOString(),
});
