import { caseProcess } from '../../kinds';
import { type BrokerRecord, instanceOf } from '../../local/bare-broker';
import { formsOf } from './forms';
import { middle } from './median';
import type { Side } from './side';
import { cpuMs } from './cpu';
import type { Statements } from './world';

export interface Measured {
  cases: number;
  casesPerSecond: number;
  /** From the completion of a user task to the next one of the same case, median. */
  msPerTask: number;
  jobs: number;
  statements: Statements;
  /** Decision tables that the engine was asked. */
  evaluations?: number;
  /** CPU time of this process (measuring takes a part of it) and of the engine, in milliseconds. */
  cpu?: { own: number; engine: number };
}

/** Runs `count` cases, `atOnce` of them at a time, and measures from the first begin to the end of the last. */
export async function drive(side: Side, count: number, atOnce: number, today: string): Promise<Measured> {
  const forms = formsOf(today);
  const caseOfInstance = new Map<string, string>();
  const running = new Map<string, () => void>();
  const completedAt = new Map<string, number>();
  const between: number[] = [];
  let jobs = 0;
  let fail: (error: Error) => void;
  const failure = new Promise<never>((_, reject) => (fail = reject));

  async function follow(record: BrokerRecord): Promise<void> {
    const { valueType, intent, recordType, key, value } = record;
    if (recordType !== 'EVENT') return;
    if (valueType === 'VARIABLE' && value.name === 'caseId')
      caseOfInstance.set(instanceOf(record), JSON.parse(value.value) as string);
    if (valueType === 'INCIDENT' && intent === 'CREATED')
      throw new Error(`${side.name}: ${value.elementId}: ${value.errorMessage}`);
    if (valueType === 'JOB' && intent === 'COMPLETED') jobs += 1;
    const caseId = caseOfInstance.get(instanceOf(record));
    if (!caseId) return;
    if (isOf(record, 'TIMER', 'CREATED', 'DefenceWindowElapsedEvent')) await side.waive(caseId);
    if (isOf(record, 'PROCESS_INSTANCE', 'ELEMENT_COMPLETED', caseProcess)) running.get(caseId)?.();
    if (valueType === 'USER_TASK' && intent === 'CREATED') await work(caseId, key, value);
  }

  async function work(
    caseId: string,
    key: string,
    { elementId, candidateUsersList, processInstanceKey }: BrokerRecord['value'],
  ): Promise<void> {
    const before = completedAt.get(caseId);
    if (before !== undefined) between.push(performance.now() - before);
    const { as, values } = forms[elementId]!;
    await side.prepare(elementId, caseId);
    await side.complete(
      { caseId, elementId, processInstanceKey: String(processInstanceKey), key },
      as ?? candidateUsersList[0]!,
      values,
    );
    completedAt.set(caseId, performance.now());
  }

  let begun = 0;
  const lane = async () => {
    while (begun < count) {
      begun += 1;
      const caseId = await side.begin();
      await new Promise<void>((resolve) => running.set(caseId, resolve));
    }
  };
  const stopListening = side.broker.records.listen((record) => void follow(record).catch(fail));
  const from = { time: performance.now(), counts: side.counts(), cpu: cpuMs(side.broker.pid()) };
  try {
    await Promise.race([failure, Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane))]);
  } finally {
    stopListening();
  }
  const seconds = (performance.now() - from.time) / 1_000;
  const to = { counts: side.counts(), cpu: cpuMs(side.broker.pid()) };
  return {
    cases: count,
    casesPerSecond: count / seconds,
    msPerTask: middle(between),
    jobs,
    cpu: { own: to.cpu.own - from.cpu.own, engine: to.cpu.engine - from.cpu.engine },
    statements: since(from.counts.statements, to.counts.statements),
    evaluations: to.counts.evaluations - from.counts.evaluations,
  };
}

const isOf = ({ valueType, intent, value }: BrokerRecord, type: string, wanted: string, elementId: string): boolean =>
  valueType === type && intent === wanted && (value.targetElementId ?? value.elementId) === elementId;

const since = (before: Statements, after: Statements): Statements => ({
  workers: after.workers - before.workers,
  acts: after.acts - before.acts,
  relay: after.relay - before.relay,
});
