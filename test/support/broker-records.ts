import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

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

type Key = string | number | bigint;

/** Everything that the engine has done since its start, and ways to wait for what it will do. */
export class BrokerRecords {
  private readonly records: BrokerRecord[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly listeners = new Set<(record: BrokerRecord) => void>();

  /** Calls `listener` at each new record, until the returned function is called. */
  listen(listener: (record: BrokerRecord) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  read(output: Readable): void {
    createInterface({ input: output }).on('line', (line) => {
      const record = parse(line);
      if (!record) return;
      this.records.push(record);
      for (const listener of this.listeners) listener(record);
      for (const check of this.waiting) check();
    });
  }

  list(matches: (record: BrokerRecord) => boolean = () => true): BrokerRecord[] {
    return this.records.filter(matches);
  }

  /** Forgets what has happened so far (between tests on one engine). */
  clear(): void {
    this.records.length = 0;
  }

  /** First record that matches, past or future. Fails after `timeoutMs` with the last records and the open incidents. */
  until(matches: (record: BrokerRecord) => boolean, description: string, timeoutMs = 20_000): Promise<BrokerRecord> {
    return this.untilSome((records) => records.find(matches), description, timeoutMs);
  }

  /** Waits until `answer` finds what it looks for in the records so far. It is asked again at each new record. */
  untilSome<T>(answer: (records: BrokerRecord[]) => T | undefined, description: string, timeoutMs = 20_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        this.waiting.delete(check);
        finish();
      };
      const check = () => {
        const found = answer(this.records);
        if (found !== undefined) end(() => resolve(found));
      };
      const late = () => new Error(`Not seen within ${timeoutMs / 1000} s: ${description}.\n${this.describe()}`);
      const timer = setTimeout(() => end(() => reject(late())), timeoutMs);
      this.waiting.add(check);
      check();
    });
  }

  /** The user task of this element once it is created and open (not yet completed or cancelled); the newest, if there are several. */
  userTask(processInstanceKey: Key, elementId: string, timeoutMs?: number): Promise<BrokerRecord> {
    const ofElement = inInstance('USER_TASK', processInstanceKey, elementId);
    return this.untilSome(
      (records) => {
        const events = records.filter(ofElement);
        const ended = new Set(events.filter(({ intent }) => intent === 'COMPLETED' || intent === 'CANCELED').map(({ key }) => key));
        return events.findLast(({ intent, key }) => intent === 'CREATED' && !ended.has(key));
      },
      `user task ${elementId} in instance ${processInstanceKey}`,
      timeoutMs,
    );
  }

  /** The timer at this element once it is set; its due date is `value.dueDate` (engine time, milliseconds). */
  timer(processInstanceKey: Key, elementId: string, timeoutMs?: number): Promise<BrokerRecord> {
    const matches = (record: BrokerRecord) =>
      isEvent(record, 'TIMER', 'CREATED') &&
      String(record.value.processInstanceKey) === String(processInstanceKey) &&
      record.value.targetElementId === elementId;
    return this.until(matches, `timer ${elementId} in instance ${processInstanceKey}`, timeoutMs);
  }

  /** Completed user tasks of this element: `value.assignee`, `value.userTaskKey`, `value.action`. */
  completedUserTasks(processInstanceKey: Key, elementId: string): BrokerRecord[] {
    const matches = inInstance('USER_TASK', processInstanceKey, elementId);
    return this.list((record) => matches(record) && record.intent === 'COMPLETED');
  }

  /** Ids of the elements completed and sequence flows taken in an instance, in order (called instances have keys of their own). */
  elementsTaken(processInstanceKey?: Key): string[] {
    return this.list(
      (record) =>
        record.valueType === 'PROCESS_INSTANCE' &&
        record.recordType === 'EVENT' &&
        ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'].includes(record.intent) &&
        (processInstanceKey === undefined || String(record.value.processInstanceKey) === String(processInstanceKey)),
    ).map(({ value }) => value.elementId);
  }

  /** Incidents that are still open, of one instance or of all. */
  incidents(processInstanceKey?: Key): BrokerRecord[] {
    const resolved = new Set(this.list((record) => isEvent(record, 'INCIDENT', 'RESOLVED')).map(({ key }) => key));
    return this.list(
      (record) =>
        isEvent(record, 'INCIDENT', 'CREATED') &&
        !resolved.has(record.key) &&
        (processInstanceKey === undefined || String(record.value.processInstanceKey) === String(processInstanceKey)),
    );
  }

  /** The instance's end: ELEMENT_COMPLETED, or ELEMENT_TERMINATED, of the process itself. */
  ended(processInstanceKey: Key, timeoutMs?: number): Promise<BrokerRecord> {
    const matches = (record: BrokerRecord) =>
      record.valueType === 'PROCESS_INSTANCE' &&
      ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'].includes(record.intent) &&
      record.value.bpmnElementType === 'PROCESS' &&
      String(record.value.processInstanceKey) === String(processInstanceKey);
    return this.until(matches, `end of instance ${processInstanceKey}`, timeoutMs);
  }

  private describe(): string {
    const events = this.list(({ recordType, valueType }) => recordType !== 'COMMAND' && !QUIET.has(valueType));
    const incidents = this.incidents().map(({ value }) => `  ${value.elementId}: ${value.errorType} ${value.errorMessage}`);
    return [
      'Last records:',
      ...events.slice(-25).map(oneLine),
      incidents.length ? 'Open incidents:' : 'No open incidents.',
      ...incidents,
    ].join('\n');
  }
}

const QUIET = new Set(['PROCESS_EVENT', 'JOB_BATCH', 'VARIABLE', 'DEPLOYMENT', 'COMMAND_DISTRIBUTION']);

const isEvent = (record: BrokerRecord, valueType: string, intent: string) =>
  record.recordType === 'EVENT' && record.valueType === valueType && record.intent === intent;

const inInstance = (valueType: string, processInstanceKey: Key, elementId: string) => (record: BrokerRecord) =>
  record.recordType === 'EVENT' &&
  record.valueType === valueType &&
  String(record.value.processInstanceKey) === String(processInstanceKey) &&
  record.value.elementId === elementId;

function oneLine({ recordType, valueType, intent, value, rejectionReason }: BrokerRecord): string {
  const what = value.elementId ?? value.targetElementId ?? value.name ?? value.messageName ?? '';
  return `  ${recordType === 'EVENT' ? '' : `${recordType} `}${valueType} ${intent} ${what} ${rejectionReason ?? ''}`.trimEnd();
}

/** Keys exceed JavaScript's exact integers: they are read as strings. */
function parse(line: string): BrokerRecord | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/("\w*[kK]ey":)(\d{16,})/g, '$1"$2"'));
  } catch {
    return undefined;
  }
}
