import { benchKey } from './record-key';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { loadWorkers } from '../../../workers';
import { systemClock } from '../../base/clock';
import { createLog } from '../../base/log';
import { root } from '../../base/root';
import {
  countStatements,
  createDataSource,
  createFileStore,
  createOutboxQueue,
  createTaskQueue,
  createUnitOfWork,
} from '../../database';
import { createClient } from '../../engine/client';
import { deployModels } from '../../engine/deploy';
import { startTaskKeeper } from '../../engine/task-keeper';
import { startRelay } from '../../engine/outbox-relay';
import { createRules } from '../../engine/rules';
import { startWorkers } from '../../engine/worker-host';
import type { TaskDesk } from '../../host';
import { gateRulesOf } from '../../kinds/review-gate';
import { type Broker, brokerUserTasks, startBroker } from '../../local/bare-broker';
import { freshDatabase } from '../../local/scratch-postgres';
import { catcherOf } from '../../models/diagram';
import { taskModelsOf } from '../../models/tasks';
import { readModels } from '../../models/model-files';
import type { UnitOfWork } from '../../ports/context';
import type { RuleTables } from '../../ports/stores';

/** Statements sent to PostgreSQL so far, by the part of the system that sent them. */
export type Statements = Record<'workers' | 'acts' | 'relay', number>;

/** Counts of one side so far; zero where there is no such thing. */
export interface Counts {
  statements: Statements;
  /** Round trips that these took, of all parts. */
  roundTrips: number;
  /** Decision tables that the engine was asked. */
  evaluations: number;
}

export interface World {
  broker: Broker;
  /** For acts of people. */
  acts: UnitOfWork;
  desk: TaskDesk;
  counts(): Counts;
  stop(): Promise<void>;
}

/**
 * The whole system without its web pages, as `npm start` composes it: real broker, real PostgreSQL, real workers.
 * Workers, people's acts and relay have a pool of their own, as they have in processes of their own (MINGFA_PARTS), so
 * that each one's statements can be told.
 */
export async function startWorld(): Promise<World> {
  const [broker, database] = await Promise.all([startBroker(), freshDatabase()]);
  const log = createLog(process.env.LOG_LEVEL ?? 'error');
  const client = createClient({ ZEEBE_GRPC_ADDRESS: broker.grpcAddress, ZEEBE_REST_ADDRESS: broker.restAddress });
  const folder = mkdtempSync(join(tmpdir(), 'mingfa-bench-'));
  const pools = {
    workers: await createDataSource(database.url, log),
    acts: await createDataSource(database.url, log),
    relay: await createDataSource(database.url, log),
  };
  const clock = systemClock;
  let evaluations = 0;
  const asked = createRules(client);
  const rules: RuleTables = {
    evaluate(...question) {
      evaluations += 1;
      return asked.evaluate(...question);
    },
  };
  const surroundings = { rules, files: createFileStore(folder), clock, log, key: benchKey };
  const unitOfWork = createUnitOfWork(pools.workers, surroundings);
  const people = createUnitOfWork(pools.acts, surroundings);
  const models = await readModels([join(root, 'bpmn'), join(root, 'forms')]);
  const workers = loadWorkers();
  await deployModels(client, models, people, clock, gateRulesOf(workers));

  const counts = Object.entries(pools).map(([part, pool]) => [part, countStatements(pool)] as const);
  const catches = catcherOf(models.diagrams);
  const userTasks = brokerUserTasks(broker);
  const metrics = new Registry();
  const tasks = taskModelsOf(models);
  const host = startWorkers({ client, workers, unitOfWork, userTasks, catches, tasks, clock, log, metrics });
  const keeper = startTaskKeeper({ queue: createTaskQueue(pools.relay, { clock, log }), userTasks, log });
  const relay = startRelay({ queue: createOutboxQueue(pools.relay, { clock, log, key: benchKey }), client, log });

  return {
    broker,
    acts: people,
    desk: { unitOfWork: people, tasks, workers },
    counts() {
      const sent = counts.map(([part, count]) => [part, count()] as const);
      return {
        statements: Object.fromEntries(sent.map(([part, { statements }]) => [part, statements])) as Statements,
        roundTrips: sent.reduce((sum, [, { roundTrips }]) => sum + roundTrips, 0),
        evaluations,
      };
    },
    async stop() {
      await relay.stop();
      await keeper.stop();
      await host.stop();
      await client.close();
      for (const pool of Object.values(pools)) await pool.destroy();
      await database.drop();
      await broker.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
