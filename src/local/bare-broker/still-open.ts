import type { BrokerRecord } from './record';

const lives = {
  USER_TASK: { begins: 'CREATED', ends: ['COMPLETED', 'CANCELED'] },
  PROCESS_INSTANCE: { begins: 'ELEMENT_ACTIVATED', ends: ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'] },
  TIMER: { begins: 'CREATED', ends: ['TRIGGERED', 'CANCELED'] },
  INCIDENT: { begins: 'CREATED', ends: ['RESOLVED'] },
};

/** User tasks, timers, incidents or tokens (at an element, or at all) that have begun and not ended, oldest first. */
export function stillOpen(records: BrokerRecord[], kind: keyof typeof lives, elementId?: string): BrokerRecord[] {
  const { begins, ends } = lives[kind];
  const events = records.filter(
    ({ recordType, valueType, value }) =>
      recordType === 'EVENT' &&
      valueType === kind &&
      (elementId === undefined || (value.targetElementId ?? value.elementId) === elementId),
  );
  const over = new Set(events.filter(({ intent }) => ends.includes(intent)).map(({ key }) => key));
  return events.filter(({ intent, key }) => intent === begins && !over.has(key));
}
