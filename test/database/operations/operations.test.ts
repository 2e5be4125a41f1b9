import { testKey } from '../../support/record-key';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { measureSystem } from '../../../src/app/system-metrics';
import { createHealth } from '../../../src/app/health';
import { watchSystem } from '../../../src/app/watch-system';
import { createOutboxQueue, createPartsRegister, newestTableKey } from '../../../src/database';
import { chooseOwn, keptInWords } from '../../../src/engine/choose-own';
import { engineParts } from '../../../src/engine/engine-parts';
import { watchForeignModels } from '../../../src/engine/foreign-models';
import { digestOfFile } from '../../../src/engine/resources';
import { createWorkerMetrics } from '../../../src/engine/worker-metrics';
import { modelsOf } from '../../../src/models/model-files';
import type { Resource } from '../../../src/models/resource';
import type { ThingVersion } from '../../../src/ports/stores';
import { pathForLog, requestLog } from '../../../src/web/http/request-log';
import { quiet, saveCase, testDatabase, type TestDatabase } from '../support/database';

const root = join(__dirname, '../../..');
const table = (id: string) => readFileSync(join(root, `bpmn/${id}.dmn`), 'utf8');
const limits = (text: string): Resource => ({ name: 'TimeLimits.dmn', decision: Buffer.from(text) });
const own = limits(table('TimeLimits'));
const given = limits(table('TimeLimits').replace(/<text>90</, '<text>60<'));
let db: TestDatabase;
let newest: ThingVersion | null = null;
beforeAll(async () => void (db = await testDatabase()));
afterAll(() => db?.close());

const deploy = (resource: Resource, version: number, source: 'own' | 'given') =>
  db.unitOfWork.run(({ deployedFiles }) =>
    deployedFiles.enter({
      ...{ kind: 'decision', id: 'TimeLimits', version, key: `key-${version}`, file: resource.name, source },
      sm3: digestOfFile(resource),
      content: (resource as { decision: Buffer }).decision.toString('utf8'),
      deployedBy: 'owner',
      deployedAt: db.clock.now().toISOString(),
    }),
  );
const watching = () =>
  watchForeignModels({
    newest: async () => newest,
    unitOfWork: db.unitOfWork,
    clock: db.clock,
    log: quiet,
    everyMs: 3_600_000,
  });

async function system() {
  const foreign = watching();
  const health = createHealth();
  const parts = createPartsRegister(db.dataSource);
  const queue = createOutboxQueue(db.dataSource, { clock: db.clock, log: quiet, key: testKey });
  const engine = engineParts(
    { CAMUNDA_OPERATE_BASE_URL: 'http://127.0.0.1:9', CAMUNDA_TASKLIST_BASE_URL: 'http://127.0.0.1:9' },
    'http://127.0.0.1:9',
  );
  const around = {
    health,
    queue,
    parts,
    engine,
    foreign,
    unitOfWork: db.unitOfWork,
    clock: db.clock,
    folders: [root],
    leastBytes: 0,
  };
  watchSystem(around);
  const metrics = new Registry();
  measureSystem(metrics, { ...around, dataSource: db.dataSource });
  return { foreign, health, parts, metrics };
}

describe('issue 9: health, metrics and alarms', () => {
  it('names Operate, Tasklist and index that are down, parts that nobody runs, and a job that nobody serves', async () => {
    await db.unitOfWork.run(({ models }) =>
      models.save({
        ...{ processId: 'Disclosure', name: '公示', version: 1, key: '1', deployedAt: db.clock.now().toISOString() },
        xml: readFileSync(join(root, 'bpmn/Disclosure.bpmn'), 'utf8'),
      }),
    );
    const { health, parts, foreign } = await system();
    const before = await health.report();
    expect(before.ok).toBe(false);
    for (const part of ['operate', 'tasklist', 'index', 'incidents', 'parts', 'jobs'])
      expect(before.parts[part]!.ok).toBe(false);
    expect(before.parts.parts!.detail).toBe('no process runs http, workers, relay');
    expect(before.parts.jobs!.detail).toContain('publish');
    const jobTypes = before.parts.jobs!.detail!.replace('nobody serves ', '').split(', ');
    await parts.beat({ id: 'one', parts: ['http', 'workers', 'relay'], jobTypes });
    const { parts: after } = await health.report();
    expect(after).toMatchObject({
      parts: { ok: true },
      jobs: { ok: true },
      outbox: { ok: true },
      disk: { detail: expect.any(String) },
    });
    await parts.leave('one');
    expect((await health.report()).parts.jobs!.ok).toBe(false);
    await foreign.stop();
  });

  it('every metric of the rules and of the dashboard is one that /metrics prints, and every alarm is in the runbook', async () => {
    await db.unitOfWork.run((context) => saveCase(context));
    const { metrics, foreign } = await system();
    requestLog(quiet, metrics);
    createWorkerMetrics(metrics);
    const printed = await metrics.metrics();
    expect(printed).toContain('mingfa_cases_open{kind="penalty"');
    const names = [...printed.matchAll(/^# TYPE (\S+) (\w+)/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name!],
    );
    const rules = parse(readFileSync(join(root, '.ops/alerts.yaml'), 'utf8')) as {
      groups: { rules: { alert: string; expr: string }[] }[];
    };
    const alarms = rules.groups.flatMap((group) => group.rules);
    const dashboard = JSON.parse(readFileSync(join(root, '.ops/dashboard.json'), 'utf8')) as {
      panels: { targets: { expr: string }[] }[];
    };
    const asked = [...alarms, ...dashboard.panels.flatMap(({ targets }) => targets)].flatMap(
      ({ expr }) => expr.match(/mingfa_\w+/g) ?? [],
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining([...new Set(asked)]));
    const runbook = readFileSync(join(root, 'README.md'), 'utf8').split('## Runbook')[1]!.split('\n## ')[0]!;
    const told = [...runbook.matchAll(/^\| `(Mingfa\w+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(alarms.map(({ alert }) => alert).sort());
    await foreign.stop();
  });

  it('a line of the log keeps ids of the path and nothing that somebody typed', () => {
    expect(pathForLog('/api/cases/0b9c7c0e-2f3a-4c1d-8e5f-1234567890ab/findings?name=张三')).toBe(
      '/api/cases/0b9c7c0e-2f3a-4c1d-8e5f-1234567890ab/findings',
    );
    for (const typed of ['13800138000', '430102199001011234', '张三', '%E5%BC%A0%E4%B8%89', 'a@b.cn'])
      expect(pathForLog(`/officers/${typed}`)).toBe('/officers/…');
  });
});

describe('U1, G6: what is deployed', () => {
  it('U1 a start keeps what was deployed from another folder and says how to choose; a new edit of its own goes out', async () => {
    expect((await chooseOwn(await modelsOf([own]), db.unitOfWork)).kept).toEqual([]);
    await deploy(own, 1, 'own');
    expect((await chooseOwn(await modelsOf([given]), db.unitOfWork)).kept).toEqual([]);
    await deploy(given, 2, 'given');
    const { models, kept } = await chooseOwn(await modelsOf([own]), db.unitOfWork);
    expect(kept).toMatchObject([{ file: 'TimeLimits.dmn', newer: { version: 2 } }]);
    expect(models.resources).toEqual([given]);
    const words = keptInWords(kept).join('\n');
    for (const part of ['TimeLimits.dmn：正在使用的是决策表 TimeLimits第2版（owner', '--use-own', 'npm run deploy'])
      expect(words).toContain(part);
    expect((await chooseOwn(await modelsOf([{ ...own, name: 'Other.dmn' }]), db.unitOfWork)).kept).toHaveLength(1);
  });

  it('G6 what somebody else deployed is named, entered once, and gone when ours is the newest again', async () => {
    newest = { kind: 'decision', id: 'TimeLimits', version: 3, key: 'foreign' };
    const watch = watching();
    await watch.look();
    await watch.look();
    expect(watch.inWords()).toMatch(/^决策表 TimeLimits第3版不是经本系统部署的，新案件暂不启动。/);
    const entries = await db.sql(`SELECT summary FROM record WHERE act = 'foreign-model-found'`);
    expect(entries).toHaveLength(1);
    newest = { ...newest, version: 2, key: 'key-2' };
    await watch.look();
    expect(watch.inWords()).toBeNull();
    await watch.stop();
  });

  it('G6 messages that start cases wait meanwhile, others go past them', async () => {
    const queue = createOutboxQueue(db.dataSource, { clock: db.clock, log: quiet, key: testKey });
    const message = (name: string) => ({ name, correlationKey: 'c', messageId: name, variables: {}, timeToLive: 1 });
    await db.unitOfWork.run(async ({ outbox }) =>
      ['case-registered', 'defence-received'].forEach((name) => outbox.publish(message(name))),
    );
    const sent: string[] = [];
    const send = async ({ name }: { name: string }) => void sent.push(name);
    await queue.work((turn) => turn.relay(send, 10, ['case-registered']));
    expect(sent).toEqual(['defence-received']);
    await queue.work((turn) => turn.relay(send, 10));
    expect(sent).toEqual(['defence-received', 'case-registered']);
  });

  it('deployments can not be changed, and a table is asked by the key of ours', async () => {
    await expect(db.sql(`UPDATE deployments SET sm3 = sm3`)).rejects.toThrow(/append-only/);
    expect(await newestTableKey(db.dataSource, 'TimeLimits')).toBeNull();
    const kept = { decisionId: 'TimeLimits', name: '期限', xml: '', deployedAt: db.clock.now().toISOString() };
    await db.unitOfWork.run(async ({ tables }) => tables.save({ ...kept, version: 2, key: 'key-2' }));
    expect(await newestTableKey(db.dataSource, 'TimeLimits')).toBe('key-2');
  });
});
