import { testKey } from '../support/record-key';
import { createOutboxQueue } from '../../src/database';
import type { EngineMessage } from '../../src/ports/messages';
import type { OutboxQueue, OutboxTurn } from '../../src/ports/outside';
import { quiet, testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
let queue: OutboxQueue;
beforeEach(async () => {
  db = await testDatabase();
  queue = createOutboxQueue(db.dataSource, { clock: db.clock, log: quiet, key: testKey });
});
afterEach(() => db?.close());

const relay = (...given: Parameters<OutboxTurn['relay']>) => queue.work((turn) => turn.relay(...given));
const message = (messageId: string): EngineMessage => ({
  name: 'defence-received',
  correlationKey: 'case-1',
  messageId,
  variables: { officers: ['tx.zhou'], refusal: '' },
  timeToLive: 604_800_000,
});
const publish = (...ids: string[]) =>
  db.unitOfWork.run(async ({ outbox }) => ids.forEach((id) => outbox.publish(message(id))));
const collect =
  (into: string[]) =>
  async ({ messageId }: EngineMessage) =>
    void into.push(messageId);

describe('messages to the engine', () => {
  it('leave in the order they were committed, whole, and once', async () => {
    await publish('a', 'b');
    await publish('c');
    const sent: EngineMessage[] = [];
    expect(await relay(async (one) => void sent.push(one), 2)).toBe(2);
    expect(await relay(async (one) => void sent.push(one), 2)).toBe(1);
    expect(await relay(async (one) => void sent.push(one), 2)).toBe(0);
    expect(sent).toEqual([message('a'), message('b'), message('c')]);
  });

  it('keep the order of commits even when an earlier begun transaction commits later', async () => {
    let commit!: () => void;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const slow = db.unitOfWork.run(async ({ outbox }) => {
      outbox.publish(message('begun first'));
      await held;
    });
    await publish('committed first');
    commit();
    await slow;
    const sent: string[] = [];
    await relay(collect(sent), 10);
    expect(sent).toEqual(['committed first', 'begun first']);
  });

  it('wait behind one that could not be sent', async () => {
    await publish('a', 'b', 'c');
    const sent: string[] = [];
    const engineGoesDown = async (one: EngineMessage) => {
      if (one.messageId === 'b') throw new Error('UNAVAILABLE');
      sent.push(one.messageId);
    };
    expect(await relay(engineGoesDown, 10)).toBe(1);
    expect(await relay(collect(sent), 10)).toBe(2);
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('are sent by one relay at a time', async () => {
    await publish('a', 'b');
    const sent: string[] = [];
    let inside!: () => void;
    const entered = new Promise<void>((resolve) => (inside = resolve));
    let go!: () => void;
    const released = new Promise<void>((resolve) => (go = resolve));
    const first = relay(async (one) => {
      inside();
      await released;
      sent.push(one.messageId);
    }, 10);
    await entered;
    expect(await relay(collect(sent), 10)).toBeNull();
    go();
    expect(await first).toBe(2);
    expect(sent).toEqual(['a', 'b']);
  });

  it('are counted, with the age of the oldest in seconds', async () => {
    expect(await queue.backlog()).toEqual({ count: 0, oldestSeconds: 0 });
    await publish('a');
    db.clock.set('2026-03-10T02:01:30.000Z');
    await publish('b');
    expect(await queue.backlog()).toEqual({ count: 2, oldestSeconds: 90 });
  });
});
