import type { Broker } from '../support/broker';
import { brokerUserTasks } from '../process/support/broker-user-tasks';
import { opinionForm } from '../process/support/reviews';
import { people } from '../process/support/tianxin-case';

/** What each person fills in: one straight case with a legal review. Both sides of the benchmark work through the same tasks. */
export function formsFor(today: string): Record<string, { as: string; values: Record<string, unknown> }> {
  const { handler, head, publisher } = people;
  return {
    FilingDecisionTask: { as: head, values: { filingApproved: true, filingReason: '符合立案标准' } },
    InvestigationTask: { as: handler, values: { investigationDone: true } },
    ServeNoticeTask: { as: handler, values: { noticeServedOn: today, noticeMethod: 'direct' } },
    ReviewOpinionTask: { as: 'the chosen reviewer', values: opinionForm('agree') },
    DecisionTask: { as: head, values: { decisionApproved: true, decisionReason: '同意', discussedOn: today } },
    ServeDecisionTask: { as: handler, values: { decisionServedOn: today, decisionMethod: 'direct', deliveryResult: 'delivered' } },
    DisclosureReviewTask: { as: publisher, values: { publishable: true, nonDisclosureGround: null, nonDisclosureReason: '' } },
    DisclosureApprovalTask: { as: head, values: { disclosureApproved: true, disclosureApprovalReason: '同意' } },
    ExecutionTask: { as: handler, values: { executionResult: 'performed', performedOn: today, paidYuan: 2700, surchargeYuan: 0, receiptNumber: 'B-1' } },
    CloseCaseTask: { as: head, values: { closingReason: '履行完毕' } },
  };
}

/** One side of the benchmark: how a case begins and what has to happen around its user tasks. */
export interface Side {
  name: string;
  broker: Broker;
  /** Starts one case; resolves with its id. */
  begin(): Promise<string>;
  /** Before a task is completed; e.g. evidence for the investigation. */
  prepare(elementId: string, caseId: string): Promise<void>;
  /** Once the window for statement and defence is open. */
  waive(caseId: string): Promise<void>;
  stop(): Promise<void>;
}

export interface Measured { cases: number; seconds: number; casesPerSecond: number; tasks: number; msPerTask: number }

/** Runs `count` cases, `atOnce` of them at a time, and measures from the first begin to the last archive. */
export async function drive(side: Side, count: number, atOnce: number, today: string): Promise<Measured> {
  const { broker } = side;
  const tasks = brokerUserTasks(broker);
  const forms = formsFor(today);
  const caseOfInstance = new Map<string, string>();
  const done = new Map<string, () => void>();
  const between: number[] = [];
  const completedAt = new Map<string, number>();
  let failure: Error | undefined;

  const stopListening = broker.records.listen((record) => void follow(record).catch((error: Error) => (failure ??= error)));

  async function follow({ valueType, intent, recordType, key, value }: any): Promise<void> {
    if (recordType !== 'EVENT') return;
    if (valueType === 'VARIABLE' && value.name === 'caseId') caseOfInstance.set(value.processInstanceKey, JSON.parse(value.value));
    if (valueType === 'INCIDENT' && intent === 'CREATED') throw new Error(`${side.name}: ${value.elementId}: ${value.errorMessage}`);
    const caseId = caseOfInstance.get(value.processInstanceKey);
    if (!caseId) return;
    if (valueType === 'TIMER' && intent === 'CREATED' && value.targetElementId === 'DefenceWindowElapsedEvent') await side.waive(caseId);
    if (valueType === 'PROCESS_INSTANCE' && intent === 'ELEMENT_COMPLETED' && value.elementId === 'EnforcementCase') done.get(caseId)?.();
    if (valueType !== 'USER_TASK' || intent !== 'CREATED') return;
    const before = completedAt.get(caseId);
    if (before !== undefined) between.push(performance.now() - before);
    const { as, values } = forms[value.elementId]!;
    await side.prepare(value.elementId, caseId);
    await tasks.claim(key, as === 'the chosen reviewer' ? value.candidateUsersList[0] : as);
    await tasks.complete(key, values);
    completedAt.set(caseId, performance.now());
  }

  const one = async () => {
    const caseId = await side.begin();
    await new Promise<void>((resolve, reject) => {
      done.set(caseId, resolve);
      const watch = setInterval(() => {
        if (!failure) return;
        clearInterval(watch);
        reject(failure);
      }, 250);
      done.set(caseId, () => (clearInterval(watch), resolve()));
    });
  };
  const started = performance.now();
  let begun = 0;
  const lane = async () => {
    while (begun < count) {
      begun += 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
  const seconds = (performance.now() - started) / 1_000;
  stopListening();
  const msPerTask = between.sort((a, b) => a - b)[Math.floor(between.length / 2)] ?? 0;
  return { cases: count, seconds, casesPerSecond: count / seconds, tasks: between.length, msPerTask };
}
