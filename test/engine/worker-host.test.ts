import { createServer, connect, type Socket } from 'node:net';
import { z } from 'zod';
import { createClient } from '../../src/engine/client';
import { BusinessError } from '../../src/base/business-error';
import { DatabaseUnavailable } from '../../src/base/unavailable';
import { worker } from '../../src/ports/worker';
import { noInbox, ofCase, oneTask, plain, realEngine, run, until } from './fixture';

const engine = realEngine();
const { host } = engine;

const seen =
  (type: string, intent: string, key: string) =>
  (record: { valueType: string; intent: string; value: Record<string, any> }) =>
    record.valueType === type && record.intent === intent && String(record.value.processInstanceKey) === key;

describe('worker host on the real broker', () => {
  it('delivers jobs by push, long before the poll', async () => {
    const running = host({ pushed: plain(() => ({})) }, { pollEveryMs: 60_000 });
    await until('the stream', () => running.health().workers[0]!.streamOpen && running.health().ok);
    const key = await run(engine, 'Pushed', 'pushed');
    await engine.broker.records.ended(key, 3_000);
  });

  it('delivers jobs by poll when nothing is pushed, with Chinese intact', async () => {
    const key = await run(engine, 'Polled', 'polled', { n: 1, matter: '未取得办学许可' });
    const inputs: unknown[] = [];
    const matter = worker({
      input: z.object({ matter: z.string() }),
      output: z.object({ matter: z.string() }),
      run: async (input) => (inputs.push(input), { matter: `${input.matter}（已核）` }),
    });
    const client = { ...engine.client, stream: () => Promise.reject(new Error('no push here')) };
    host({ polled: matter }, { client });
    await engine.broker.records.ended(key);
    expect(inputs).toEqual([{ matter: '未取得办学许可' }]);
    expect(engine.broker.records.list(seen('JOB', 'COMPLETED', key))[0]!.value.variables).toEqual({
      matter: '未取得办学许可（已核）',
    });
  });

  it('opens the stream again after the connection was cut', async () => {
    const proxy = await cuttableProxy(engine.broker.grpcAddress);
    const client = createClient({ ZEEBE_GRPC_ADDRESS: proxy.address });
    const running = host({ cut: plain(() => ({})) }, { client, pollEveryMs: 60_000 });
    const streamOpen = () => running.health().workers[0]!.streamOpen;
    await until('the stream', () => streamOpen() && running.health().ok);
    proxy.cut();
    await until('the stream to end', () => !streamOpen());
    await until('the stream to be open again', streamOpen);
    await engine.broker.records.ended(await run(engine, 'Cut', 'cut'));
    await running.stop();
    await client.close();
    proxy.close();
  }, 30_000);

  it('never runs more jobs at once than allowed, of one type and of all', async () => {
    const running = { a: 0, b: 0 };
    const most = { all: 0, a: 0 };
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const held = (type: 'a' | 'b') =>
      plain(async () => {
        running[type] += 1;
        most.a = Math.max(most.a, running.a);
        most.all = Math.max(most.all, running.a + running.b);
        await released;
        running[type] -= 1;
        return {};
      });
    host({ 'limit-a': held('a'), 'limit-b': held('b') }, { limits: { perType: 3, total: 4 }, unitOfWork: noInbox });
    const start = (count: number, process: string, type: string) =>
      Promise.all([...Array(count)].map(() => run(engine, process, type)));
    const ofA = await start(9, 'LimitA', 'limit-a');
    await until('as many of one type as allowed', () => running.a === 3);
    const ofB = await start(3, 'LimitB', 'limit-b');
    await until('as many of all as allowed', () => running.a + running.b === 4);
    release();
    await Promise.all([...ofA, ...ofB].map((key) => engine.broker.records.ended(key)));
    expect(most).toEqual({ all: 4, a: 3 });
  });

  it('makes an incident at once that names the variable when input or output breach the contract', async () => {
    const strict = worker({
      input: z.object({ caseId: z.uuid() }),
      output: z.object({ n: z.number() }),
      run: async () => ({ n: 'many' as unknown as number }),
    });
    host({ strict, loose: { ...strict, input: z.object({}) } });
    const [input, output] = [await run(engine, 'StrictIn', 'strict'), await run(engine, 'StrictOut', 'loose')];
    const messages = await Promise.all(
      [input, output].map(
        async (key) =>
          (await engine.broker.records.until(seen('INCIDENT', 'CREATED', key), 'incident')).value.errorMessage,
      ),
    );
    expect(messages[0]).toMatch(/strict 收到的流程变量不符合约定：caseId：.*处理办法：/);
    expect(messages[1]).toMatch(/loose 产生的流程变量不符合约定：n：.*处理办法：/);
    expect(engine.broker.records.list(seen('JOB', 'FAILED', input))).toHaveLength(1);
  });

  it('makes an incident at once when a process does not say of which case it is', async () => {
    let runs = 0;
    host({
      caseless: plain(() => {
        runs += 1;
        return {};
      }),
    });
    await engine.client.deploy([{ name: 'Caseless.bpmn', process: oneTask('Caseless', 'caseless') }]);
    const key = await engine.client.startInstance('Caseless', {});
    const { value } = await engine.broker.records.until(seen('INCIDENT', 'CREATED', key), 'incident');
    expect(value.errorMessage).toMatch(/caseless 收到的流程变量不符合约定：caseId：.*处理办法：/);
    expect(runs).toBe(0);
  });

  it('retries an unexpected error with growing pauses, then makes an incident that says what to do and hides values', async () => {
    host({
      broken: plain(() => {
        throw new Error('no such thing "刘某某" 430102199001011234');
      }),
    });
    await engine.client.deploy([
      {
        name: 'Broken.bpmn',
        process: Buffer.from(oneTask('Broken', 'broken').toString().replace('retries="5"', 'retries="3"')),
      },
    ]);
    const key = await engine.client.startInstance('Broken', ofCase);
    const incident = await engine.broker.records.until(seen('INCIDENT', 'CREATED', key), 'incident', 20_000);
    expect(incident.value.errorMessage).toMatch(/broken 多次重试仍失败：.*处理办法：.*Operate/);
    expect(incident.value.errorMessage).not.toMatch(/刘某某|4301/);
    const failures = engine.broker.records
      .list(seen('JOB', 'FAILED', key))
      .map(({ value }) => [value.retries, value.retryBackoff > 0]);
    expect(failures).toEqual([
      [2, true],
      [1, true],
      [0, false],
    ]);
  }, 30_000);

  it('waits for the database without using up retries', async () => {
    let tries = 0;
    host({
      patient: plain(() => {
        if (++tries < 3) throw new DatabaseUnavailable();
        return {};
      }),
    });
    const key = await run(engine, 'Patient', 'patient');
    await engine.broker.records.ended(key);
    expect(engine.broker.records.list(seen('JOB', 'FAILED', key)).map(({ value }) => value.retries)).toEqual([5, 5]);
  }, 30_000);

  it('sends a business error to the boundary event, with its Chinese message as variable refusal', async () => {
    host({
      refusing: plain(() => {
        throw new BusinessError('NO_REVIEWER', '没有符合条件的审核人员');
      }),
    });
    const key = await run(engine, 'Refusing', 'refusing', {}, { catching: 'NO_REVIEWER' });
    await engine.broker.records.ended(key);
    expect(engine.broker.records.elementsTaken(key)).toContain('RefusedEnd');
    const refusals = engine.broker.records.list(
      (record) => seen('VARIABLE', 'CREATED', key)(record) && record.value.name === 'refusal',
    );
    expect(refusals.map(({ value }) => value.value)).toContain('"没有符合条件的审核人员"');
  });

  it('makes an incident of a business error that no diagram catches, and runs again when operations retry', async () => {
    let fixed = false;
    host(
      {
        uncaught: plain(() => {
          if (!fixed) throw new BusinessError('NOT_FOUND', '没有找到案件');
          return {};
        }),
      },
      { catches: () => false },
    );
    const key = await run(engine, 'Uncaught', 'uncaught');
    const incident = await engine.broker.records.until(seen('INCIDENT', 'CREATED', key), 'incident');
    expect(incident.value.errorMessage).toMatch(/NOT_FOUND.*没有找到案件.*处理办法/);
    fixed = true;
    await retry(engine.broker.grpcAddress, incident.value.jobKey, incident.key);
    await engine.broker.records.ended(key);
  });

  it('finishes running jobs on stop and hands back the others for the next process', async () => {
    let release = () => {};
    let started = 0;
    const first = host(
      { drain: plain(() => (started++, new Promise((resolve) => (release = () => resolve({}))))) },
      { limits: { perType: 1, total: 1 } },
    );
    const keys = [await run(engine, 'Drain', 'drain'), await engine.client.startInstance('Drain', ofCase)];
    await until('both jobs', () => first.health().workers[0]!.active === 1 && first.health().workers[0]!.waiting === 1);
    const stopped = first.stop();
    release();
    await stopped;
    expect(started).toBe(1);
    await until('one instance to end', () =>
      keys.some((key) => engine.broker.records.list(seen('JOB', 'COMPLETED', key)).length),
    );
    host({ drain: plain(() => ({})) });
    await Promise.all(keys.map((key) => engine.broker.records.ended(key)));
  });

  it('applies the effect of a job once when the engine delivers it twice', async () => {
    let effects = 0;
    const isGivenOutAgain = () =>
      engine.broker.records.list(
        ({ valueType, intent, value }) => valueType === 'JOB' && intent === 'TIMED_OUT' && value.type === 'twice',
      ).length > 0;
    const slow = plain(async () => {
      effects += 1;
      await until('the lock to run out', isGivenOutAgain);
      return {};
    });
    // Without renewal of its lock the job is given out again while it still runs.
    const client = { ...engine.client, extend: () => Promise.reject(new Error('lost')) };
    host({ twice: slow }, { client, lockMs: 500, pollEveryMs: 200 });
    const key = await run(engine, 'Twice', 'twice');
    await engine.broker.records.ended(key);
    expect(effects).toBe(1);
  });

  it('keeps the lock of a job that runs longer than its lock', async () => {
    const slow = plain(() => new Promise((resolve) => setTimeout(() => resolve({}), 2_500)));
    host({ long: slow }, { lockMs: 1_000 });
    const key = await run(engine, 'Long', 'long');
    await engine.broker.records.ended(key);
    expect(engine.broker.records.list(seen('JOB', 'TIMED_OUT', key))).toEqual([]);
  });

  it('goes on by itself after the engine was killed', async () => {
    const running = host({ survivor: plain(() => ({})) });
    await until('contact', () => running.health().ok);
    await engine.broker.kill();
    await until('the trouble to be noticed', () => !running.health().ok, 15_000);
    await engine.broker.start();
    await until('contact again', () => running.health().ok && running.health().workers[0]!.streamOpen, 30_000);
    await engine.broker.records.ended(await run(engine, 'Survivor', 'survivor'), 10_000);
  }, 90_000);
});

async function retry(grpcAddress: string, jobKey: string, incidentKey: string): Promise<void> {
  const { Camunda8 } = await import('@camunda8/sdk');
  const zeebe = new Camunda8({
    ZEEBE_GRPC_ADDRESS: grpcAddress,
    zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE' },
  }).getZeebeGrpcApiClient();
  await zeebe.updateJobRetries({ jobKey, retries: 1 });
  await zeebe.resolveIncident({ incidentKey });
  await zeebe.close();
}

/** A TCP proxy whose connections can be cut. */
async function cuttableProxy(target: string): Promise<{ address: string; cut(): void; close(): void }> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((inward) => {
    const outward = connect(Number(port), hostname);
    [inward, outward].forEach((socket) => sockets.add(socket.on('error', () => undefined)));
    inward.pipe(outward).pipe(inward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return {
    address: `grpc://127.0.0.1:${(server.address() as { port: number }).port}`,
    cut,
    close: () => (cut(), void server.close()),
  };
}
