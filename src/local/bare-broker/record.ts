/** One record of the engine's log, as its debug exporter writes it. */
export interface BrokerRecord {
  position: number;
  recordType: 'EVENT' | 'COMMAND' | 'COMMAND_REJECTION';
  /** USER_TASK, TIMER, JOB, PROCESS_INSTANCE, INCIDENT, MESSAGE, … */
  valueType: string;
  intent: string;
  key: string;
  /** Engine time, milliseconds. */
  timestamp: number;
  rejectionReason: string;
  value: Record<string, any>;
}

export const instanceOf = ({ value }: BrokerRecord): string => String(value.processInstanceKey);

/** Keys exceed JavaScript's exact integers: they are read as strings. */
export function parseRecord(line: string): BrokerRecord | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/("\w*[kK]ey":)(\d{16,})/g, '$1"$2"'));
  } catch {
    return undefined;
  }
}
