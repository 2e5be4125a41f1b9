import type { EngineMessage } from '../../src/ports/messages';
import type { OutboxQueue } from '../../src/ports/outside';
import { startRelay } from '../../src/engine/outbox-relay';
import { createLog } from '../../src/base/log';
import { definitions, realEngine, until } from './fixture';

const engine = realEngine();

const byMessage = definitions(`
  <bpmn:process id="ByMessage" name="登记" isExecutable="true">
    <bpmn:startEvent id="Registered"><bpmn:outgoing>ToWait</bpmn:outgoing><bpmn:messageEventDefinition id="D1" messageRef="M1"/></bpmn:startEvent>
    <bpmn:sequenceFlow id="ToWait" sourceRef="Registered" targetRef="Wait"/>
    <bpmn:intermediateCatchEvent id="Wait"><bpmn:incoming>ToWait</bpmn:incoming><bpmn:messageEventDefinition id="D2" messageRef="M2"/></bpmn:intermediateCatchEvent>
  </bpmn:process>
  <bpmn:message id="M1" name="case-registered"/>
  <bpmn:message id="M2" name="defence-waived"><bpmn:extensionElements><zeebe:subscription correlationKey="=caseId"/></bpmn:extensionElements></bpmn:message>`);

const registered = (caseId: string): EngineMessage => ({
  name: 'case-registered',
  correlationKey: caseId,
  messageId: `case-registered:${caseId}`,
  variables: { caseId, matter: '未取得办学许可' },
  timeToLive: 600_000,
});

/**
 * A queue that forgets to mark what it sent as often as `forget` says, as a crash between sending and marking would.
 */
function queueOf(
  messages: EngineMessage[],
  forget = 0,
): OutboxQueue & { left: EngineMessage[]; looks(): number; tell(): void } {
  const left = [...messages];
  const listeners = new Set<() => void>();
  let forgotten = 0;
  let looks = 0;
  return {
    left,
    looks: () => looks,
    work: (act) =>
      act({
        async relay(send, limit) {
          looks += 1;
          const batch = left.slice(0, limit);
          for (const message of batch) {
            await send(message);
            if (forgotten++ < forget) throw new Error('crashed before marking');
            left.shift();
          }
          return batch.length;
        },
      }),
    backlog: async () => ({ count: left.length, oldestSeconds: 0 }),
    listen: async (told) => (listeners.add(told), async () => void listeners.delete(told)),
    tell: () => listeners.forEach((told) => told()),
  };
}

const variable = (caseId: string, name: string) =>
  engine.broker.records.list(
    ({ valueType, intent, value }) =>
      valueType === 'VARIABLE' &&
      intent === 'CREATED' &&
      value.name === name &&
      String(value.processInstanceKey) === instanceOf(caseId),
  );
const started = (caseId: string) =>
  engine.broker.records.list(
    ({ valueType, intent, value }) =>
      valueType === 'VARIABLE' &&
      intent === 'CREATED' &&
      value.name === 'caseId' &&
      value.value === JSON.stringify(caseId) &&
      value.scopeKey === value.processInstanceKey,
  );
const instanceOf = (caseId: string) => String(started(caseId)[0]?.value.processInstanceKey);

describe('outbox relay on the real broker', () => {
  beforeAll(async () => void (await engine.client.deploy([{ name: 'ByMessage.bpmn', process: byMessage }])));

  it('starts a case once although the message is sent three times', async () => {
    const queue = queueOf([registered('one')], 2);
    const relay = startRelay({
      queue,
      client: engine.client,
      log: Object.assign(createLog('error'), { silent: true }),
      idleMs: 10,
    });
    await until('the outbox to be empty', () => queue.left.length === 0);
    await relay.stop();
    await until('the case to start', () => variable('one', 'matter').length > 0);
    expect(variable('one', 'matter')[0]!.value.value).toBe('"未取得办学许可"');
    expect(started('one')).toHaveLength(1);
  });

  it('carries a message as soon as it is told of one, long before it looks by itself', async () => {
    const queue = queueOf([]);
    const log = Object.assign(createLog('error'), { silent: true });
    const relay = startRelay({ queue, client: engine.client, log, idleMs: 60_000 });
    await until('the first look', () => queue.looks() === 1);
    queue.left.push(registered('told'));
    queue.tell();
    await until('the outbox to be empty', () => queue.left.length === 0, 5_000);
    await relay.stop();
    await until('the case to start', () => started('told').length > 0);
  });

  it('keeps messages while the engine is down, in order, and carries them when it is back', async () => {
    await engine.broker.kill();
    const queue = queueOf([
      registered('two'),
      { ...registered('two'), name: 'defence-waived', messageId: 'defence-waived:two', variables: {} },
    ]);
    const relay = startRelay({
      queue,
      client: engine.client,
      log: Object.assign(createLog('error'), { silent: true }),
    });
    await until('the trouble', () => !relay.health().ok);
    expect(queue.left).toHaveLength(2);
    await engine.broker.start();
    await until('the outbox to be empty', () => queue.left.length === 0, 30_000);
    expect(relay.health()).toEqual({ ok: true, reason: null });
    await relay.stop();
    await until(
      'the case to get both',
      () =>
        started('two').length > 0 &&
        engine.broker.records.list(
          ({ valueType, intent }) => valueType === 'PROCESS_MESSAGE_SUBSCRIPTION' && intent === 'CORRELATED',
        ).length > 0,
    );
    expect(started('two')).toHaveLength(1);
  }, 60_000);
});
