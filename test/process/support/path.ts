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
  /** Waits until the token is at this user task; gives since when: ISO, Asia/Shanghai. */
  isAt(elementId: string): Promise<string>;
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
  const finished = new Set<string>();
  const own = (all: BrokerRecord[]) => {
    const instances = new Set(all.filter((record) => isVariable(record, 'caseId') && record.value.value === JSON.stringify(caseId)).map(instanceOf));
    return all.filter((record) => record.recordType === 'EVENT' && instances.has(instanceOf(record)));
  };
  const seen = <T>(answer: (records: BrokerRecord[]) => T | undefined, description: string) =>
    records.untilSome((all) => answer(own(all)), `${description} for case ${caseId}`);
  const openTask = (elementId: string) => seen((list) => {
    const events = list.filter(({ valueType, value }) => valueType === 'USER_TASK' && value.elementId === elementId);
    const over = new Set(events.filter(({ intent }) => intent === 'COMPLETED' || intent === 'CANCELED').map(({ key }) => key));
    return events.findLast(({ intent, key }) => intent === 'CREATED' && !over.has(key) && !finished.has(key));
  }, `an open task ${elementId}`);
  const complete = async (elementId: string, as: string, variables: object = {}) => {
    const { key } = await openTask(elementId);
    await world.userTasks.claim(key, as);
    await world.userTasks.complete(key, variables as Record<string, unknown>);
    finished.add(key);
  };
  return {
    caseId,
    complete,
    async refused(elementId, as, variables, words) {
      await complete(elementId, as, variables);
      const { position } = await openTask(elementId);
      const refusal = own(records.list()).findLast((record) => isVariable(record, 'refusal') && record.position < position)?.value.value;
      if (!words.test(refusal ?? '')) throw new Error(`${elementId} came back with ${refusal ?? 'no refusal'} instead of ${words}`);
    },
    isAt: async (elementId) => shanghai((await openTask(elementId)).timestamp),
    async passed(id) {
      await seen((list) => list.find(({ intent, value }) => value.elementId === id && gone.includes(intent)), `${id} passed`);
    },
    everAt: (elementId) => own(records.list()).some(({ valueType, value }) => valueType === 'USER_TASK' && value.elementId === elementId),
    async dueAt(elementId) {
      const isIt = ({ valueType, intent, value }: BrokerRecord) => valueType === 'TIMER' && intent === 'CREATED' && value.targetElementId === elementId;
      return shanghai((await seen((list) => list.findLast(isIt), `timer ${elementId}`)).value.dueDate);
    },
    act: (as, act) => world.unitOfWork.run(async (context) => act(context, await context.people.get(as), caseId)),
    read: (ask) => world.unitOfWork.run(ask),
  };
}

const gone = ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'];
const isVariable = ({ valueType, value }: BrokerRecord, name: string) => valueType === 'VARIABLE' && value.name === name;
const instanceOf = ({ value }: BrokerRecord) => String(value.processInstanceKey);

const eightHours = 8 * 3_600_000;
const shanghai = (instant: number) => `${new Date(instant + eightHours).toISOString().slice(0, 19)}+08:00`;
