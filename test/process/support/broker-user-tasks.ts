import type { UserTasks } from '../../../src/engine/user-tasks';
import type { Broker } from '../../support/broker';
import type { BrokerRecord } from '../../support/broker-record';
import { stillOpen } from '../../support/still-open';
import { until } from '../../support/until';

/** User tasks of a broker without Tasklist: found in the engine's own records, worked on through its REST API. */
export function brokerUserTasks({ records, restAddress }: Broker): UserTasks {
  const send = (path: string, body: object) =>
    fetch(`${restAddress}/v2/user-tasks/${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
  const post = async (path: string, body: object) => {
    const takenUp = async () => {
      const answer = await send(path, body);
      return answer.status !== 429 && answer; // the engine pushes back while it is busy
    };
    const response = await until(`the engine to take up ${path}`, takenUp);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    completed: async (processInstanceKey, elementId) =>
      records.completedUserTasks(processInstanceKey, elementId).map(({ key, timestamp, value }) => ({
        key, assignee: value.assignee || null, completedAt: new Date(timestamp).toISOString(),
      })),
    open: async ({ processInstanceKey, elementId }) => stillOpen(records.ofInstance(processInstanceKey!), 'USER_TASK', elementId).map(toOpenTask),
    claim: (key, personId) => post(`${key}/assignment`, { assignee: personId, allowOverride: true }),
    complete: (key, variables) => post(`${key}/completion`, { variables }),
  };
}

const toOpenTask = ({ key, value, timestamp }: BrokerRecord) => ({
  key, elementId: value.elementId, processInstanceKey: value.processInstanceKey, name: value.elementId, assignee: value.assignee || null,
  createdAt: new Date(timestamp).toISOString(),
});
