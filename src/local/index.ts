/**
 * The one-machine launcher: Camunda, OpenSearch and PostgreSQL without Docker, for development, tests and small
 * installations. Everything it starts it also ends.
 */
import { join, resolve } from 'node:path';
import type { Config } from '../base/config';
import type { Log } from '../base/log';
import { localWebapps, localZeebe } from './camunda';
import type { Child } from './child';
import { requireFreeSpace } from './disk';
import { fetchCamunda } from './fetch';
import { findJava } from './java';
import { localOpenSearch } from './opensearch';
import { pidFile } from './pid-file';
import { requirePorts, withFreePorts } from './port-settings';
import { localPostgres } from './postgres';
import { camundaEnvironment } from './settings';
import { addSignIns, localWeb, type SignIn } from './sign-ins';
import { stopWithUs } from './stop-with-us';
import { tolerateWholeSeconds } from './tasklist-index';

export type { SignIn } from './sign-ins';
export type ProcessName = 'postgres' | 'opensearch' | 'zeebe' | 'webapps';

export interface Local {
  /** Environment variables, ours and the SDK's, for what was started; what was given from outside is not in it. */
  settings: Record<string, string>;
  /** Addresses for people's browsers; undefined when the cluster is somebody else's and the settings don't say. */
  operateUrl: string | undefined;
  tasklistUrl: string | undefined;
  /** Camunda's health, metrics and (when controlled) clock; undefined when the cluster is somebody else's. */
  managementUrl: string | undefined;
  /** The search index; undefined when it is somebody else's and the settings don't say. */
  indexUrl: string | undefined;
  /** Lets people sign in to the local Tasklist (local and test use only). Does nothing with somebody else's cluster. */
  addSignIns(users: SignIn[]): Promise<void>;
  /** Ends everything started here: Operate and Tasklist, Zeebe, then OpenSearch and PostgreSQL. */
  stop(): Promise<void>;
  /** Those started here. */
  processes: Partial<Record<ProcessName, Pick<Child, 'pid' | 'restart'>>>;
}

/**
 * Starts on this machine what the settings do not give: PostgreSQL (no DATABASE_URL), OpenSearch and Camunda (no
 * ZEEBE_GRPC_ADDRESS). A port 0 stands for any free one. Resolves when all of it can be used. Throws one sentence about
 * what is missing: JDK, Maven, disk, port.
 */
export async function startLocal(
  given: Config,
  log: Log,
  progress: (line: string) => void = () => undefined,
): Promise<Local> {
  const config = await withFreePorts(given);
  const dataDir = resolve(config.DATA_DIR);
  const withPostgres = !config.DATABASE_URL;
  const withCamunda = !config.ZEEBE_GRPC_ADDRESS;
  const nothing: Local = {
    settings: {},
    ...addresses(config),
    processes: {},
    addSignIns: (users) => addSignIns(config, users),
    async stop() {},
  };
  if (!withCamunda && config.OPENSEARCH_URL) await tolerateWholeSeconds(config.OPENSEARCH_URL);
  if (!withPostgres && !withCamunda) return nothing;

  await requireFreeSpace(dataDir, 500, 'DATA_DIR');
  const us = takeFolder(dataDir);
  const javaHome = withCamunda ? await findJava() : '';
  const postgres = withPostgres ? await localPostgres(config, log) : undefined;
  const opensearch = withCamunda ? localOpenSearch(config, log, javaHome, progress) : undefined;
  const around = { config, log, javaHome, progress };
  const zeebe = withCamunda ? localZeebe(around) : undefined;
  const webapps = withCamunda ? localWebapps(around) : undefined;

  const children = [webapps, zeebe, opensearch, postgres].filter((started) => started !== undefined);
  const stop = async () => {
    await webapps?.stop();
    await zeebe?.stop();
    await Promise.all([opensearch?.stop(), postgres?.stop()]);
    release();
    us.remove();
  };
  const release = stopWithUs(children, stop);

  const timed = async (name: string, task: Promise<unknown> | undefined) => {
    if (!task) return;
    const since = Date.now();
    await task;
    progress(`${name} is ready (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  };
  try {
    await Promise.all(children.map((each) => each.endLeftover()));
    await requirePorts(config, { withPostgres, withCamunda });
    const search = async () => {
      if (!opensearch || !zeebe || !webapps) return;
      await fetchCamunda(config, javaHome, progress);
      await Promise.all([timed('OpenSearch', opensearch.start()), timed('Zeebe', zeebe.start())]);
      await timed('Operate and Tasklist', webapps.start());
    };
    const results = await Promise.allSettled([timed('PostgreSQL', postgres?.start()), search()]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  } catch (failure) {
    await stop();
    throw failure;
  }

  return {
    settings: {
      ...(postgres && {
        DATABASE_URL: await postgres.application(),
        DATABASE_OWNER_URL: await postgres.url(),
        DATABASE_READER_URL: await postgres.reader(),
      }),
      ...(zeebe && camundaEnvironment(config)),
    },
    ...addresses(config),
    addSignIns: (users) => addSignIns(config, users),
    stop,
    processes: {
      ...(postgres && { postgres }),
      ...(opensearch && { opensearch }),
      ...(zeebe && { zeebe }),
      ...(webapps && { webapps }),
    },
  };
}

/** Addresses for people's browsers: what the settings say, else those of the Camunda started here. */
function addresses(config: Config): Pick<Local, 'operateUrl' | 'tasklistUrl' | 'managementUrl' | 'indexUrl'> {
  const here = config.ZEEBE_GRPC_ADDRESS ? undefined : localWeb(config).replace('127.0.0.1', 'localhost');
  const tasklist = here ?? config.CAMUNDA_TASKLIST_BASE_URL;
  return {
    operateUrl: config.OPERATE_URL ?? (here && `${here}/operate`),
    tasklistUrl: config.TASKLIST_URL ?? (tasklist && `${tasklist}/tasklist`),
    indexUrl: here ? `http://127.0.0.1:${config.OPENSEARCH_PORT}` : config.OPENSEARCH_URL,
    managementUrl: here && `http://127.0.0.1:${config.CAMUNDA_MANAGEMENT_PORT}`,
  };
}

/** One start at a time may use a data folder. */
function takeFolder(dataDir: string) {
  const us = pidFile(join(dataDir, 'run', 'launcher.pid'));
  const other = us.running();
  if (other && other !== process.pid) {
    throw new Error(`Another start (process ${other}) uses ${dataDir}: stop it, or give another folder with DATA_DIR.`);
  }
  us.write(process.pid);
  return us;
}
