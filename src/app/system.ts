import { join, resolve } from 'node:path';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { loadWorkers } from '../../workers';
import { systemClock, type Clock } from '../base/clock';
import type { Config } from '../base/config';
import { reasonOf } from '../base/reason';
import {
  createAccountStore,
  createFileStore,
  createIntegrator,
  createLogFiles,
  createOutboxQueue,
  createUnitOfWork,
  recordKey,
} from '../database';
import { logOrigin } from '../law/log';
import { gateRulesOf } from '../kinds/review-gate';
import { catcherOf } from '../models/diagram';
import { createClient } from '../engine/client';
import { readModels } from '../models/model-files';
import { startRelay } from '../engine/outbox-relay';
import { createProcessView } from '../engine/process-view';
import { createRules } from '../engine/rules';
import { createUserTasks } from '../engine/tasklist';
import { startWorkers } from '../engine/worker-host';
import { createFacade } from '../web';
import { createHealth } from './health';
import { listen } from './http';
import { startIntegration } from './integrate';
import type { Local } from '../local';
import type { Log } from '../base/log';
import { createPortal } from '../web/portal';
import { databaseWhenUp, deployWhenUp, loadSampleData } from './start-up';

export interface System {
  stop(): Promise<void>;
}

const databaseUrls = (settings: NodeJS.ProcessEnv) => ({
  application: settings.DATABASE_URL!,
  owner: settings.DATABASE_OWNER_URL,
  reader: settings.DATABASE_READER_URL,
});

interface Options {
  config: Config;
  settings: NodeJS.ProcessEnv;
  local: Local;
  log: Log;
  clock?: Clock;
  signal: AbortSignal;
}

/**
 * Puts all parts together: database, engine, workers, relay, HTTP. Resolves when people can use it. With a database or
 * an engine that is down it waits, and /health says for what.
 */
export async function startSystem({
  config,
  settings,
  local,
  log,
  clock = systemClock,
  signal,
}: Options): Promise<System> {
  const runs = (part: Config['MINGFA_PARTS'][number]) => config.MINGFA_PARTS.includes(part);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const health = createHealth();
  const http = runs('http') ? await listen(config.PORT, health, log) : undefined;
  const ends: (() => Promise<unknown>)[] = [async () => http?.close()];
  const stop = async () => {
    for (const end of ends)
      await end().catch((error: unknown) => log.error('part did not stop cleanly', { error: reasonOf(error) }));
  };

  try {
    const key = await recordKey(config.RECORD_KEY_FILE, logOrigin(config.PUBLIC_URL));
    const dataSource = await databaseWhenUp(databaseUrls(settings), { key, clock }, health, log, signal);
    const client = createClient(settings);
    ends.push(
      () => client.close(),
      () => dataSource.destroy(),
    );
    const files = createFileStore(config.FILES_DIR);
    const logFiles = createLogFiles(config.FILES_DIR);
    const integrator = createIntegrator(dataSource, { files: logFiles, key, clock, log });
    const integration = startIntegration(integrator, log);
    ends.splice(1, 0, () => integration.stop());
    health.watch('record log', async () => integration.state());
    const published = { files: logFiles, hurry: integration.hurry };
    const unitOfWork = createUnitOfWork(dataSource, { rules: createRules(client), files, clock, log, key, published });
    const accounts = createAccountStore(dataSource, { clock, key });
    const queue = createOutboxQueue(dataSource, { clock, log, key });
    if (settings.SAMPLE_DATA !== undefined ? config.SAMPLE_DATA : local.processes.postgres)
      await loadSampleData({ unitOfWork, accounts, local });
    health.watch('engine', () => client.ping());
    health.watch('outbox', async () => {
      const { count, oldestSeconds } = await queue.backlog();
      return `${count} waiting, oldest ${Math.round(oldestSeconds)} s`;
    });

    const models = await readModels([join(__dirname, '../../bpmn'), join(__dirname, '../../forms')]);
    if (http) {
      const common = { unitOfWork, clock, log };
      http.use(
        createFacade({
          ...common,
          accounts,
          files,
          processView: createProcessView(settings),
          tasklistUrl: local.tasklistUrl ?? '',
          publicUrl: config.PUBLIC_URL,
          maxFileBytes: config.MAX_FILE_BYTES,
          health: health.report,
          metrics,
        }),
        createPortal({
          ...common,
          publicName: '行政执法公示',
          recordLog: { folder: resolve(logFiles.folder), key: key.text },
        }),
      );
    }

    if (runs('workers')) {
      const workers = loadWorkers();
      await deployWhenUp(client, models, unitOfWork, clock, gateRulesOf(workers), health, log, signal);
      const catches = catcherOf(models.diagrams);
      const host = startWorkers({
        client,
        workers,
        unitOfWork,
        userTasks: createUserTasks(settings),
        catches,
        clock,
        log,
        metrics,
      });
      ends.splice(1, 0, () => host.stop());
      health.workers(host);
    }
    if (runs('relay')) {
      const started = startRelay({ queue, client, log });
      ends.splice(ends.length - 2, 0, () => started.stop());
    }
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
