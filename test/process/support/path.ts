import type { z } from 'zod';
import { doAct } from '../../../src/host';
import type { Act } from '../../../src/ports/act';
import { type BrokerRecord, instanceOf } from '../../../src/local/bare-broker';
import type { TestContext } from '../../support/database-stores';
import { stillOpen } from '../../../src/local/bare-broker';
import { mustBeSigned, signAndHandIn, waitingItem, waitsForSignature } from './sign';
import type { World } from './world';
import { signed } from '../../support/signed';

/**
 * One case on its way through all its processes, as a test tells it: who completes what, and where the token is then.
 * Tasks and events go by their id in the diagram; which process they are in, and which of its instances, is found out.
 * A path of a process takes a line per step:
 *
 *     const world = await startWorld('2026-03-02T09:00:00+08:00');     // start: once per file; the clock begins here
 *     const path = await underReview(world);                           // the way up to here, shared: course.ts,
 * review-course.ts     await world.moveTo(await path.dueAt('ReviewOverdueEvent'));      // move the clock     await
 * path.complete('EscalationTask', people.head, { escalationMeasure: '今日内出具意见' }); // complete a task as someone
 * await path.passed('EscalatedEndEvent');                          // expect where the token has been …     await
 * path.isAt('ReviewOpinionTask');                            // … and where it is
 *
 * Paths share nothing but the clock: those that do not move it run side by side (`it.concurrent`). Coverage of the
 * diagrams is noted by itself.
 */
export interface Path {
  caseId: string;
  /**
   * Hands the open user task in as this person, signed, as 我的待办 does; in a process that began before there was one, in
   * Tasklist, and signed afterwards.
   */
  complete(elementId: string, as: string, variables?: object): Promise<void>;
  /** Completes it as Tasklist does: what decides is not signed then. */
  completeInTasklist(elementId: string, as: string, variables?: object): Promise<void>;
  /** Completes it in Tasklist, and waits until it is open again because of a refusal in these words. */
  refused(elementId: string, as: string, variables: object, words: RegExp): Promise<void>;
  /** Waits until the token is at this user task; gives since when: ISO, Asia/Shanghai. */
  isAt(elementId: string): Promise<string>;
  /**
   * Waits until a token has gone through this element or along this flow (an end event: until it has arrived there).
   */
  passed(id: string): Promise<void>;
  /** Whether a user task has ever been open. */
  everAt(elementId: string): boolean;
  /** When the timer at this element is due, once it is set: ISO, Asia/Shanghai. */
  dueAt(elementId: string): Promise<string>;
  /** An act of this person on the case page. */
  act<Input extends z.ZodType, Done>(as: string, act: Act<Input, Done>, input: z.input<Input>): Promise<Done>;
  /** What the database holds. */
  read<T>(ask: (context: TestContext) => Promise<T>): Promise<T>;
  /**
   * Waits until `answer` finds what it looks for in the events of this case: for questions that the others do not
   * answer.
   */
  until<T>(answer: (events: BrokerRecord[]) => T | undefined, description: string): Promise<T>;
}

export function followCase(world: World, caseId: string): Path {
  const { records } = world.broker;
  /** Completed by us; the record of it may still be on its way. */
  const finished = new Set<string>();
  const own = () => records.instancesWith('caseId', caseId).flatMap((instance) => records.ofInstance(instance));
  const until: Path['until'] = (answer, description) =>
    records.untilSome(() => answer(own()), `${description} for case ${caseId}`);
  const openTask = (elementId: string) =>
    until(
      (events) => stillOpen(events, 'USER_TASK', elementId).findLast(({ key }) => !finished.has(key)),
      `an open task ${elementId}`,
    );
  const completeInTasklist = async (elementId: string, as: string, variables: object = {}) => {
    const { key } = await openTask(elementId);
    await world.userTasks.claim(key, as);
    await world.userTasks.complete(key, variables as Record<string, unknown>);
    finished.add(key);
  };
  const complete = async (elementId: string, as: string, variables: object = {}) => {
    const { key } = await openTask(elementId);
    const task = { elementId, as, values: { ...variables } };
    if (await waitingItem(world, caseId, elementId)) {
      await signAndHandIn(world, caseId, task);
      finished.add(key);
      return;
    }
    await completeInTasklist(elementId, as, variables);
    if (!mustBeSigned(world, elementId)) return;
    await waitsForSignature(world, { caseId }, elementId);
    await signAndHandIn(world, caseId, task);
  };
  return {
    caseId,
    complete,
    completeInTasklist,
    until,
    async refused(elementId, as, variables, words) {
      await completeInTasklist(elementId, as, variables);
      const again = await openTask(elementId);
      const refusal = records
        .ofInstance(instanceOf(again))
        .findLast((record) => isRefusal(record) && record.position < again.position)?.value.value;
      if (!words.test(refusal ?? ''))
        throw new Error(`${elementId} came back with ${refusal ?? 'no refusal'} instead of ${words}`);
    },
    isAt: async (elementId) => shanghai((await openTask(elementId)).timestamp),
    async passed(id) {
      await until(
        (events) => events.find(({ intent, value }) => value.elementId === id && gone.includes(intent)),
        `${id} passed`,
      );
    },
    everAt: (elementId) =>
      own().some(({ valueType, value }) => valueType === 'USER_TASK' && value.elementId === elementId),
    dueAt: async (elementId) =>
      shanghai(
        (await until((events) => stillOpen(events, 'TIMER', elementId).at(-1), `timer ${elementId}`)).value.dueDate,
      ),
    act: (as, act, input) =>
      world.unitOfWork.run(async (context) => {
        const [by, given] = [await context.people.get(as), act.input.parse(input)];
        return doAct(context, by, caseId, act, given, await signed(context, by, caseId, act, given));
      }),
    read: (ask) => world.unitOfWork.run(ask),
  };
}

const gone = ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'];
const isRefusal = ({ valueType, value }: BrokerRecord) => valueType === 'VARIABLE' && value.name === 'refusal';

const eightHours = 8 * 3_600_000;
const shanghai = (instant: number) => `${new Date(instant + eightHours).toISOString().slice(0, 19)}+08:00`;
