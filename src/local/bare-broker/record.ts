/** What a record is about. Each type of record has some of these: whoever reads them has looked at the type. */
export interface RecordValue {
  /** A number where there is no instance: -1. */
  processInstanceKey: string | number;
  scopeKey: string | number;
  bpmnProcessId: string;
  bpmnElementType: string;
  elementId: string;
  /** Of timers. */
  targetElementId?: string;
  dueDate: number;
  name: string;
  /** Of variables: JSON. */
  value: string;
  messageName: string;
  /** Of jobs. */
  type: string;
  jobKey: string;
  retries: number;
  retryBackoff: number;
  variables: Record<string, unknown>;
  userTaskKey: string;
  assignee: string;
  candidateUsersList: string[];
  action: string;
  errorType: string;
  errorMessage: string;
  /** Of deployed processes. */
  version: number;
  resource: string;
}

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
  value: RecordValue;
}

export const instanceOf = ({ value }: BrokerRecord): string => String(value.processInstanceKey);

/** Keys exceed JavaScript's exact integers: they are read as strings. */
export function parseRecord(line: string): BrokerRecord | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/("\w*[kK]ey":)(\d{16,})/g, '$1"$2"')) as BrokerRecord;
  } catch {
    return undefined;
  }
}
