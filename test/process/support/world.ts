import { testKey } from '../../support/record-key';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import {
  createDataSource,
  createFileStore,
  createOutboxQueue,
  createTaskQueue,
  createTurns,
  createUnitOfWork,
  loadSample,
  createAccountStore,
  migrate,
  newestTableKey,
  sameTableKey,
} from '../../../src/database';
import type { FileStore } from '../../../src/ports/stores';
import { connectEngine } from '../../../src/engine/connect';
import { countEngine } from '../../../src/engine/same-engine';
import { lookWithKeys, tasksWithKeys } from '../../../src/engine/with-keys';
import { until } from '../../../src/base/patience';
import type { EngineClient } from '../../../src/engine/engine-client';
import { catcherOf } from '../../../src/models/diagram';
import { deployModels } from '../../../src/engine/deploy';
import { taskModelsOf } from '../../../src/models/tasks';
import { readModels } from '../../../src/models/model-files';
import { startTaskKeeper } from '../../../src/engine/task-keeper';
import { startRelay } from '../../../src/engine/outbox-relay';
import { createReconciler, type Reconciler } from '../../../src/engine/reconcile';
import { createRules } from '../../../src/engine/rules';
import type { UserTasks } from '../../../src/engine/user-tasks';
import { startWorkers } from '../../../src/engine/worker-host';
import type { TaskDesk } from '../../../src/host';
import { createLog } from '../../../src/base/log';
import { loadWorkers } from '../../../workers';
import { startBroker, type Broker } from '../../../src/local/bare-broker';
import { type TestUnitOfWork, withStores } from '../../support/database-stores';
import { noteCoverage } from '../../support/coverage/files';
import { movableClock, type MovableClock } from '../../support/movable-clock';
import { gateRules } from '../../support/gate-rules';
import { freshDatabase } from '../../../src/local/scratch-postgres';
import { brokerLook, brokerUserTasks } from '../../../src/local/bare-broker';

/**
 * The whole system without its web pages: real broker, real PostgreSQL, real workers; one clock for all of them. Cases:
 * see path.ts.
 */
export interface World {
  broker: Broker;
  client: EngineClient;
  clock: MovableClock;
  dataSource: DataSource;
  /** With a store for each kind of row, for looking and arranging; the system itself opens cases. */
  unitOfWork: TestUnitOfWork;
  files: FileStore;
  userTasks: UserTasks;
  /** Where tasks are handed in, signed. */
  desk: TaskDesk;
  /** Our job workers, as when their process ends and begins anew. */
  workers: { stop(): Promise<void>; start(): void };
  reconciler: Reconciler | null;
  /** The engine loses everything, and gets our models again, as at a start. */
  loseEngine(): Promise<void>;
  /** Moves the clock of engine and system forward to this instant. */
  moveTo(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** What another system left behind: its database as SQL, and ways to put the rest into an empty folder. */
export interface Installation {
  database: string;
  engine(folder: string): Promise<void>;
  files(folder: string): Promise<void>;
}

interface Options {
  /** The engine is kept where the record stands; tests of attacks look at what holds without that. */
  reconciles?: boolean;
}

const root = resolve(__dirname, '../../..');

/**
 * @param start where all clocks begin; they only go forward from there
 * @param left the world goes on from this installation instead of beginning empty
 */
export async function startWorld(start: string, left?: Installation, options: Options = {}): Promise<World> {
  const database = await freshDatabase(left?.database);
  const broker = await startBroker(new Date(start), left?.engine);
  return worldAround(broker, database, start, { ...options, left }).catch(async (error) => {
    await broker.stop();
    throw error;
  });
}

async function worldAround(
  broker: Broker,
  database: Awaited<ReturnType<typeof freshDatabase>>,
  start: string,
  { left, reconciles = false }: Options & { left?: Installation },
): Promise<World> {
  const clock = movableClock(start);
  const log = createLog(process.env.LOG_LEVEL ?? 'error');
  const settings = { ZEEBE_GRPC_ADDRESS: broker.grpcAddress, ZEEBE_REST_ADDRESS: broker.restAddress };
  const { client, keys } = connectEngine(settings);
  const dataSource = await createDataSource(database.url, log);
  await migrate(dataSource, { clock, key: testKey });
  const folder = mkdtempSync(join(tmpdir(), 'mingfa-files-'));
  await left?.files(folder);
  const files = createFileStore(folder);
  const unitOfWork = createUnitOfWork(dataSource, {
    rules: createRules(
      client,
      (id) => newestTableKey(dataSource, id),
      (key) => sameTableKey(dataSource, key),
    ),
    files,
    clock,
    log,
    key: testKey,
  });
  await loadSample({ unitOfWork, accounts: createAccountStore(dataSource, { clock, key: testKey }) });
  const models = await readModels([join(root, 'bpmn'), join(root, 'forms')]);
  await deployModels(client, models, unitOfWork, clock, gateRules);
  const catches = catcherOf(models.diagrams);
  const tasks = taskModelsOf(models);
  const byEngine = brokerUserTasks(broker);
  const userTasks = tasksWithKeys(byEngine, keys);
  const workers = loadWorkers();
  const serve = () =>
    startWorkers({
      client,
      workers,
      unitOfWork,
      userTasks,
      catches,
      tasks,
      clock,
      log,
      metrics: new Registry(),
      pollEveryMs: 2_000,
    });
  let host = serve();
  const keeper = startTaskKeeper({ queue: createTaskQueue(dataSource, { clock, log }), userTasks, log });
  const relay = startRelay({
    queue: createOutboxQueue(dataSource, { clock, log, key: testKey }),
    client,
    log,
    idleMs: 50,
  });
  const reconciler = reconciles
    ? createReconciler({
        ...{ unitOfWork, client, clock, log },
        engineLook: lookWithKeys(brokerLook(broker), keys),
        inTurn: createTurns(dataSource, 'reconcile'),
        everyMs: 2_000,
      })
    : null;

  return {
    broker,
    client,
    clock,
    dataSource,
    unitOfWork: withStores(dataSource, unitOfWork),
    files,
    userTasks: byEngine,
    desk: { unitOfWork, tasks, workers },
    reconciler,
    workers: { stop: () => host.stop(), start: () => void (host = serve()) },
    async loseEngine() {
      await broker.lose();
      await broker.start();
      await until('the engine', () => client.ping().then(() => true));
      await countEngine(client, unitOfWork, keys);
      await deployModels(client, models, unitOfWork, clock, gateRules);
    },
    async moveTo(instant) {
      await broker.clock.moveTo(new Date(instant));
      clock.set(instant);
    },
    async stop() {
      noteCoverage(broker.records.list());
      await reconciler?.stop();
      await relay.stop();
      await keeper.stop();
      await host.stop();
      await client.close();
      await dataSource.destroy();
      await database.drop();
      await broker.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
