import type { Person } from '../../../src/domain/people/person';
import type { Context } from '../../../src/context';
import type { BrokerRecord } from '../../support/broker-records';
import type { World } from './world';

/**
 * One case on its way through all its processes, as a test tells it: who completes what, and where the token is then. Tasks and events go by
 * their id in the diagram; which process they are in, and which of its instances, is found out.
 */
export interface Path {
  caseId: string;
  /** Completes the open user task as this person. */
  complete(elementId: string, as: string, variables?: object): Promise<void>;
  /** Completes it likewise, and waits until it is open again because of a refusal in these words. */
  refused(elementId: string, as: string, variables: object, words: RegExp): Promise<void>;
  /** Waits until the token is at this user task. */
  isAt(elementId: string): Promise<void>;
  /** Waits until a token has gone through this element or along this flow (an end event: until it has arrived there). */
  passed(id: string): Promise<void>;
  /** Whether a user task has ever been open. */
  everAt(elementId: string): boolean;
  /** When the timer at this element is due, once it is set: ISO, Asia/Shanghai. */
  dueAt(elementId: string): Promise<string>;
  /** An act of this person on the case page. */
  act<T>(as: string, act: (context: Context, by: Person, caseId: string) => Promise<T>): Promise<T>;
  /** What the database holds. */
  read<T>(ask: (context: Context) => Promise<T>): Promise<T>;
}

export function followCase(world: World, caseId: string): Path {
  const { records } = world.broker;
  const ofCase = (all: BrokerRecord[]) => {
    const instances = new Set(all.filter(({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'caseId' && value.value === JSON.stringify(caseId))
      .map(({ value }) => String(value.processInstanceKey)));
    return all.filter(({ recordType, value }) => recordType === 'EVENT' && instances.has(String(value.processInstanceKey)));
  };
  const seen = <T>(answer: (own: BrokerRecord[]) => T | undefined, description: string) =>
    records.untilSome((all) => answer(ofCase(all)), `${description} for case ${caseId}`);
  const finished = new Set<string>();
  const openTask = (elementId: string) => seen((own) => {
    const events = own.filter(({ valueType, value }) => valueType === 'USER_TASK' && value.elementId === elementId);
    const over = new Set(events.filter(({ intent }) => intent === 'COMPLETED' || intent === 'CANCELED').map(({ key }) => key));
    return events.findLast(({ intent, key }) => intent === 'CREATED' && !over.has(key) && !finished.has(key));
  }, `an open task ${elementId}`);
  const finish = async (elementId: string, as: string, variables: object) => {
    const { key } = await openTask(elementId);
    await world.userTasks.claim(key, as);
    await world.userTasks.complete(key, variables as Record<string, unknown>);
    finished.add(key);
  };
  return {
    caseId,
    complete: (elementId, as, variables = {}) => finish(elementId, as, variables),
    async refused(elementId, as, variables, words) {
      await finish(elementId, as, variables);
      const again = await openTask(elementId);
      const told = ofCase(records.list()).findLast(({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'refusal' && value.value !== '""');
      if (!words.test(told?.value.value ?? '') || again.position < told!.position) throw new Error(`Told ${told?.value.value ?? 'nothing'} instead of ${words}`);
    },
    isAt: async (elementId) => void (await openTask(elementId)),
    passed: async (id) => void (await seen((own) => own.find(({ intent, value }) => value.elementId === id && gone.includes(intent)), `${id} passed`)),
    everAt: (elementId) => ofCase(records.list()).some(({ valueType, value }) => valueType === 'USER_TASK' && value.elementId === elementId),
    async dueAt(elementId) {
      const timer = await seen((own) => own.findLast(({ valueType, intent, value }) => valueType === 'TIMER' && intent === 'CREATED' && value.targetElementId === elementId), `timer ${elementId}`);
      return shanghai(timer.value.dueDate);
    },
    act: (as, act) => world.unitOfWork.run(async (context) => act(context, await context.people.get(as), caseId)),
    read: (ask) => world.unitOfWork.run(ask),
  };
}

const gone = ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'];
const hours = 3_600_000;
const shanghai = (instant: number) => new Date(instant + 8 * hours).toISOString().replace('.000Z', '+08:00');
