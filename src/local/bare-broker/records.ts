import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { lastRecords } from './last-records';
import { type BrokerRecord, instanceOf, parseRecord } from './record';
import { stillOpen } from './still-open';

type Key = string | number | bigint;

/** Everything that the engine has done since its start, and ways to wait for what it will do. */
export class BrokerRecords {
  private readonly records: BrokerRecord[] = [];
  private readonly byInstance = new Map<string, BrokerRecord[]>();
  private readonly byVariable = new Map<string, Set<string>>();
  private readonly waiting = new Set<() => void>();
  private readonly listeners = new Set<(record: BrokerRecord) => void>();
  private checking = false;

  /** Calls `listener` at each new record, until the returned function is called. */
  listen(listener: (record: BrokerRecord) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  forget(): void {
    this.records.length = 0;
    this.byInstance.clear();
    this.byVariable.clear();
  }

  read(output: Readable): void {
    createInterface({ input: output }).on('line', (line) => {
      const record = parseRecord(line);
      if (!record) return;
      this.add(record);
      for (const listener of this.listeners) listener(record);
      this.checkSoon();
    });
  }

  list(matches: (record: BrokerRecord) => boolean = () => true): BrokerRecord[] {
    return this.records.filter(matches);
  }

  /** Events of one process instance, in order (called instances have keys of their own). */
  ofInstance(processInstanceKey: Key): BrokerRecord[] {
    return this.byInstance.get(String(processInstanceKey)) ?? [];
  }

  /** Keys of the instances in which a variable has had this value, oldest first. */
  instancesWith(variable: string, value: unknown): string[] {
    return [...(this.byVariable.get(`${variable}=${JSON.stringify(value)}`) ?? [])];
  }

  /**
   * First record that matches, past or future. Fails after `timeoutMs` with the last records and the open incidents.
   */
  until(matches: (record: BrokerRecord) => boolean, description: string, timeoutMs?: number): Promise<BrokerRecord> {
    return this.untilSome((records) => records.find(matches), description, timeoutMs);
  }

  /** Waits until `answer` finds what it looks for in the records so far. It is asked again when there are new ones. */
  untilSome<T>(
    answer: (records: BrokerRecord[]) => T | undefined,
    description: string,
    timeoutMs = 40_000,
  ): Promise<T> {
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
      const late = () =>
        new Error(`Not seen within ${timeoutMs / 1000} s: ${description}.\n${lastRecords(this.records)}`);
      const timer = setTimeout(() => end(() => reject(late())), timeoutMs);
      this.waiting.add(check);
      check();
    });
  }

  /** The user task of this element once it is open; the newest, if there are several. */
  userTask(processInstanceKey: Key, elementId: string, timeoutMs?: number): Promise<BrokerRecord> {
    const open = () => stillOpen(this.ofInstance(processInstanceKey), 'USER_TASK', elementId).at(-1);
    return this.untilSome(open, `user task ${elementId} in instance ${processInstanceKey}`, timeoutMs);
  }

  /** The timer at this element once it is set; its due date is `value.dueDate` (engine time, milliseconds). */
  timer(processInstanceKey: Key, elementId: string, timeoutMs?: number): Promise<BrokerRecord> {
    const set = () => stillOpen(this.ofInstance(processInstanceKey), 'TIMER', elementId).at(-1);
    return this.untilSome(set, `timer ${elementId} in instance ${processInstanceKey}`, timeoutMs);
  }

  /** Completed user tasks of this element: `value.assignee`, `value.userTaskKey`, `value.action`. */
  completedUserTasks(processInstanceKey: Key, elementId: string): BrokerRecord[] {
    return this.ofInstance(processInstanceKey).filter(
      ({ valueType, intent, value }) =>
        valueType === 'USER_TASK' && intent === 'COMPLETED' && value.elementId === elementId,
    );
  }

  /** Ids of the elements completed and sequence flows taken in an instance, in order. */
  elementsTaken(processInstanceKey: Key): string[] {
    return this.ofInstance(processInstanceKey)
      .filter(
        ({ valueType, intent }) =>
          valueType === 'PROCESS_INSTANCE' && ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'].includes(intent),
      )
      .map(({ value }) => value.elementId);
  }

  /** Incidents that are still open. */
  incidents(): BrokerRecord[] {
    return stillOpen(this.records, 'INCIDENT');
  }

  /** The instance's end: ELEMENT_COMPLETED, or ELEMENT_TERMINATED, of the process itself. */
  ended(processInstanceKey: Key, timeoutMs?: number): Promise<BrokerRecord> {
    const end = () =>
      this.ofInstance(processInstanceKey).find(
        ({ valueType, intent, value }) =>
          valueType === 'PROCESS_INSTANCE' &&
          ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'].includes(intent) &&
          value.bpmnElementType === 'PROCESS',
      );
    return this.untilSome(end, `end of instance ${processInstanceKey}`, timeoutMs);
  }

  private add(record: BrokerRecord): void {
    this.records.push(record);
    if (record.recordType !== 'EVENT') return;
    collect(this.byInstance, instanceOf(record), () => []).push(record);
    const { name, value } = record.value;
    if (record.valueType === 'VARIABLE')
      collect(this.byVariable, `${name}=${value}`, () => new Set<string>()).add(instanceOf(record));
  }

  /** Records come in bursts: what is awaited is looked for once per burst. */
  private checkSoon(): void {
    if (this.checking) return;
    this.checking = true;
    setImmediate(() => {
      this.checking = false;
      for (const check of this.waiting) check();
    });
  }
}

function collect<T>(map: Map<string, T>, key: string, create: () => T): T {
  return map.get(key) ?? map.set(key, create()).get(key)!;
}
