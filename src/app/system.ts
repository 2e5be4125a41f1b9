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
  createPasskeyStore,
  createUnitOfWork,
  databaseUrls,
  newestTableKey,
  sameTableKey,
  recordKey,
} from '../database';
import { logOrigin } from '../law/log';
import { gateRulesOf } from '../kinds/review-gate';
import { connectEngine } from '../engine/connect';
import { readModels } from '../models/model-files';
import { taskModelsOf } from '../models/tasks';
import { startRelay } from '../engine/outbox-relay';
import { createRules } from '../engine/rules';
import { startWorkers } from '../engine/worker-host';
import { createFacade } from '../web';
import { keepTasks } from './keep-tasks';
import { keepSwept } from './keep-swept';
import { createHealth } from './health';
import { listen } from './http';
import { startIntegration } from './integrate';
import type { Local } from '../local';
import type { Log } from '../base/log';
import { createPortal, unknownAddress } from '../web/portal';
import { keepWatch } from './keep-watch';
import { catchesInUse, databaseWhenUp, deployWhenUp, loadSampleData } from './start-up';
import { caseRegisteredMessage } from '../stages/intake';
import type { Kept } from '../engine/choose-own';

export interface System {
  /** Files of the installation that were not deployed, because newer ones are in use. */
  kept: Kept[];
  stop(): Promise<void>;
}

interface Options {
  config: Config;
  settings: NodeJS.ProcessEnv;
  local: Local;
  log: Log;
  clock?: Clock;
  signal: AbortSignal;
  /** Deploys the installation's own models over newer ones. */
  useOwn?: boolean;
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
  useOwn = false,
}: Options): Promise<System> {
  const runs = (part: Config['MINGFA_PARTS'][number]) => config.MINGFA_PARTS.includes(part);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const health = createHealth();
  const http = runs('http')
    ? await listen({
        port: config.PORT,
        publicUrl: config.PUBLIC_URL,
        health,
        log,
        trustedProxies: config.TRUST_PROXY,
      })
    : undefined;
  const ends: (() => Promise<unknown>)[] = [async () => http?.close()];
  const stop = async () => {
    for (const end of ends)
      await end().catch((error: unknown) => log.error('part did not stop cleanly', { error: reasonOf(error) }));
  };

  try {
    const key = await recordKey(config.RECORD_KEY_FILE, logOrigin(config.PUBLIC_URL));
    const dataSource = await databaseWhenUp(databaseUrls(settings), { key, clock }, health, log, signal);
    const { client, keys, userTasks, processView } = connectEngine(settings);
    ends.push(
      () => client.close(),
      () => dataSource.destroy(),
    );
    const files = createFileStore(config.FILES_DIR);
    ends.splice(1, 0, await keepSwept(files, log));
    const logFiles = createLogFiles(config.FILES_DIR);
    const integrator = createIntegrator(dataSource, { files: logFiles, key, clock, log });
    const integration = startIntegration(integrator, log);
    ends.splice(1, 0, () => integration.stop());
    health.watch('record log', async () => integration.state());
    const unitOfWork = createUnitOfWork(dataSource, {
      rules: createRules(
        client,
        (decisionId) => newestTableKey(dataSource, decisionId),
        (key) => sameTableKey(dataSource, key),
      ),
      files,
      clock,
      log,
      key,
      published: { files: logFiles, hurry: integration.hurry },
    });
    const accounts = createAccountStore(dataSource, { clock, key });
    const queue = createOutboxQueue(dataSource, { clock, log, key });
    if (settings.SAMPLE_DATA !== undefined ? config.SAMPLE_DATA : local.processes.postgres)
      await loadSampleData({ unitOfWork, accounts, local, log, signal });
    health.watch('engine', () => client.ping());
    const watch = keepWatch({
      ...{ config, settings, dataSource, client, keys, unitOfWork, queue, health, metrics, clock, log },
      indexUrl: local.indexUrl ?? config.OPENSEARCH_URL,
    });
    ends.splice(1, 0, () => watch.stop());
    let kept: Kept[] = [];

    const models = await readModels([join(__dirname, '../../bpmn'), join(__dirname, '../../forms')]);
    const workers = loadWorkers();
    const taskModels = taskModelsOf(models);
    if (http) {
      const common = { unitOfWork, clock, log };
      const portal = { ...common, publicName: '行政执法公示' };
      http.use(
        createFacade({
          ...common,
          accounts,
          passkeys: createPasskeyStore(dataSource, { clock, key }),
          files,
          desk: { unitOfWork, tasks: taskModels, workers },
          processView,
          tasklistUrl: local.tasklistUrl ?? '',
          publicUrl: config.PUBLIC_URL,
          maxFileBytes: config.MAX_FILE_BYTES,
          health: health.report,
          metrics,
          metricsToken: config.METRICS_TOKEN,
        }),
        createPortal({ ...portal, recordLog: { folder: resolve(logFiles.folder), key: key.text } }),
        unknownAddress(portal),
      );
    }

    if (runs('workers')) {
      const gate = gateRulesOf(workers);
      kept = await deployWhenUp({ client, keys, models, unitOfWork, clock, gate, health, log, signal, useOwn });
      const catches = await catchesInUse(unitOfWork, log, signal);
      const host = startWorkers({
        client,
        workers,
        unitOfWork,
        userTasks,
        catches,
        tasks: taskModels,
        clock,
        log,
        metrics,
      });
      ends.splice(1, 0, () => host.stop());
      health.workers(host);
      watch.serves([...workers.keys()]);
    }
    if (runs('relay')) {
      const started = startRelay({
        queue,
        client,
        log,
        held: () => (watch.foreign.found().length > 0 ? [caseRegisteredMessage.name] : []),
      });
      const keeper = keepTasks({ dataSource, clock, userTasks, unitOfWork, tasks: taskModels, log });
      ends.splice(
        ends.length - 2,
        0,
        () => started.stop(),
        () => keeper.stop(),
      );
    }
    return { stop, kept };
  } catch (error) {
    await stop();
    throw error;
  }
}
