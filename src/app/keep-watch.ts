import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Registry } from 'prom-client';
import type { Clock } from '../base/clock';
import type { Config } from '../base/config';
import type { Log } from '../base/log';
import { pause } from '../base/patience';
import { createPartsRegister, createTurns } from '../database';
import type { EngineClient } from '../engine/engine-client';
import type { EngineKeys } from '../engine/engine-keys';
import { engineParts } from '../engine/engine-parts';
import { watchForeignModels, type ForeignWatch } from '../engine/foreign-models';
import { newestOnEngine } from '../engine/newest-on-engine';
import { operateLook } from '../engine/operate-look';
import { createReconciler } from '../engine/reconcile';
import { learnEngine } from '../engine/same-engine';
import { lookWithKeys } from '../engine/with-keys';
import type { UnitOfWork } from '../ports/context';
import type { OutboxQueue } from '../ports/outside';
import type { Health } from './health';
import { measureSystem } from './system-metrics';
import { watchSystem } from './watch-system';

interface Options {
  config: Config;
  settings: NodeJS.ProcessEnv;
  /** Search index; undefined when it is somebody else's and its address is not given. */
  indexUrl: string | undefined;
  dataSource: Parameters<typeof createPartsRegister>[0];
  client: EngineClient;
  keys: EngineKeys;
  unitOfWork: UnitOfWork;
  queue: OutboxQueue;
  health: Health;
  metrics: Registry;
  clock: Clock;
  log: Log;
}

export interface Watch {
  foreign: ForeignWatch;
  /** From now on this process counts as running these parts and serving these job types. */
  serves(jobTypes: string[]): void;
  stop(): Promise<void>;
}

const everyMs = 10_000;

/** Tells the other processes that this one lives, and watches over what nobody else would notice. */
export function keepWatch(options: Options): Watch {
  const { config, settings, indexUrl, dataSource, client, keys, unitOfWork, queue, health, metrics, clock, log } =
    options;
  const parts = createPartsRegister(dataSource);
  const engine = engineParts(settings, indexUrl);
  const foreign = watchForeignModels({
    newest: newestOnEngine(client, settings, indexUrl, keys),
    unitOfWork,
    clock,
    log,
  });
  const folders = [...new Set([config.DATA_DIR, config.FILES_DIR])];
  const room = { folders, leastBytes: config.MIN_FREE_BYTES };
  const watched = { health, queue, parts, engine, foreign, unitOfWork, clock, ...room };
  watchSystem(watched);
  measureSystem(metrics, { ...watched, dataSource });

  const look = operateLook(settings);
  const inTurn = createTurns(dataSource, 'reconcile');
  const reconciler = config.MINGFA_PARTS.includes('relay')
    ? createReconciler({
        ...{ unitOfWork, client, clock, log },
        engineLook: look && lookWithKeys(look, keys),
        inTurn: (act) =>
          inTurn(async () => {
            await learnEngine(unitOfWork, keys);
            await act();
          }),
        everyMs: config.RECONCILE_SECONDS * 1_000,
      })
    : null;
  if (reconciler) health.notice('cases', () => reconciler.state());

  const id = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  let jobTypes: string[] = [];
  const beat = () =>
    parts
      .beat({ id, parts: jobTypes.length > 0 ? config.MINGFA_PARTS : withoutWorkers(config.MINGFA_PARTS), jobTypes })
      .catch((error: unknown) => log.debug('not entered as running', { error }));
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await beat();
      await learnEngine(unitOfWork, keys).catch((error: unknown) => log.debug('engine not learnt', { error }));
      await pause(everyMs, stopping.signal);
    }
  }
  const running = run();
  return {
    foreign,
    serves(types) {
      jobTypes = types;
      void beat();
    },
    async stop() {
      stopping.abort();
      await Promise.all([running, foreign.stop(), reconciler?.stop()]);
      await parts.leave(id).catch(() => undefined);
    },
  };
}

/** Workers that wait for the engine do no work yet. */
const withoutWorkers = (parts: string[]) => parts.filter((part) => part !== 'workers');
