import type { BrokerRecord } from '../../../src/local/bare-broker';

/** By process id: the elements that tokens have left by their regular way, and the sequence flows that they took. */
export type Visited = Record<string, string[]>;

const counts = ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'];

/** A task that a boundary event ended does not count, the boundary event does. */
export function visitedIn(records: BrokerRecord[]): Visited {
  const visited = new Map<string, Set<string>>();
  for (const { valueType, recordType, intent, value } of records) {
    if (valueType !== 'PROCESS_INSTANCE' || recordType !== 'EVENT' || !counts.includes(intent)) continue;
    if (value.bpmnElementType === 'PROCESS') continue;
    const ids =
      visited.get(value.bpmnProcessId) ?? visited.set(value.bpmnProcessId, new Set()).get(value.bpmnProcessId)!;
    ids.add(value.elementId);
  }
  return Object.fromEntries([...visited].map(([process, ids]) => [process, [...ids].sort()]));
}

export const together = (all: Visited[]): Visited =>
  all.reduce<Visited>((sum, one) => {
    for (const [process, ids] of Object.entries(one))
      sum[process] = [...new Set([...(sum[process] ?? []), ...ids])].sort();
    return sum;
  }, {});
