import type { UserTasks } from '../../../src/engine/user-tasks';
import type { Broker } from '../../support/broker';
import type { BrokerRecord } from '../../support/broker-records';

/** User tasks of a broker without Tasklist: found in the engine's own records, worked on through its REST API. */
export function brokerUserTasks({ records, restAddress }: Broker): UserTasks {
  const post = async (path: string, body: object) => {
    const response = await fetch(`${restAddress}/v2/user-tasks/${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    completed: async (processInstanceKey, elementId) =>
      records.completedUserTasks(processInstanceKey, elementId).map(({ key, timestamp, value }) => ({
        key, assignee: value.assignee || null, completedAt: new Date(timestamp).toISOString(),
      })),
    async open({ processInstanceKey, elementId }) {
      const events = records.list(({ valueType, recordType, value }) =>
        valueType === 'USER_TASK' && recordType === 'EVENT' && value.elementId === elementId && value.processInstanceKey === processInstanceKey);
      const ended = new Set(events.filter(({ intent }) => intent === 'COMPLETED' || intent === 'CANCELED').map(({ key }) => key));
      return events.filter(({ intent, key }) => intent === 'CREATED' && !ended.has(key)).map(toOpenTask);
    },
    claim: (key, personId) => post(`${key}/assignment`, { assignee: personId, allowOverride: true }),
    complete: (key, variables) => post(`${key}/completion`, { variables }),
  };
}

const toOpenTask = ({ key, value, timestamp }: BrokerRecord) => ({
  key, elementId: value.elementId, processInstanceKey: value.processInstanceKey, name: value.elementId, assignee: value.assignee || null,
  createdAt: new Date(timestamp).toISOString(),
});
