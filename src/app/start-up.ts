import { hash } from 'bcryptjs';
import type { Clock } from '../base/clock';
import type { UnitOfWork } from '../ports/context';
import {
  bringUpToDate,
  createDataSource,
  type DatabaseUrls,
  loadSample,
  samplePassword,
  samplePeople,
} from '../database';
import { DatabaseUnavailable } from '../base/unavailable';
import type { Signer } from '../law/log';
import type { AccountStore } from '../ports/outside';
import { backOff, pause } from '../base/patience';
import type { EngineClient } from '../engine/engine-client';
import type { EngineKeys } from '../engine/engine-keys';
import { countEngine } from '../engine/same-engine';
import { chooseOwn, type Kept } from '../engine/choose-own';
import { deployModels } from '../engine/deploy';
import { catcherOf, parseDiagram } from '../models/diagram';
import type { GateRules } from '../models/gate';
import { type ModelFiles } from '../models/model-files';
import { isTransient } from '../engine/grpc-error';
import type { Health } from './health';
import type { Local } from '../local';
import type { Log } from '../base/log';

/** Connects and brings the schema up to date, as soon as PostgreSQL answers. */
export async function databaseWhenUp(
  urls: DatabaseUrls,
  signing: { key: Signer; clock: Clock },
  health: Health,
  log: Log,
  signal: AbortSignal,
) {
  health.waiting('database', 'not connected yet');
  const dataSource = await patiently('database', isOutage, log, signal, () => createDataSource(urls.application, log));
  await patiently('database', isOutage, log, signal, () => bringUpToDate(dataSource, urls, signing, log));
  health.watch('database', () => dataSource.query('SELECT 1'));
  return dataSource;
}

interface Deploying {
  client: EngineClient;
  keys: EngineKeys;
  models: ModelFiles;
  unitOfWork: UnitOfWork;
  clock: Clock;
  gate: GateRules;
  health: Health;
  log: Log;
  signal: AbortSignal;
  /** Deploys the installation's own files over whatever is in use. */
  useOwn: boolean;
}

/**
 * Deploys diagrams, tables and forms as soon as the engine answers, but nothing over what is newer. A refused file ends
 * the start with the engine's words. Answers what was not deployed.
 */
export async function deployWhenUp({ useOwn, ...deploying }: Deploying): Promise<Kept[]> {
  const { client, keys, models, unitOfWork, clock, gate, health, log, signal } = deploying;
  health.waiting('models', 'not deployed yet');
  const origin = { source: 'own' as const, by: 'system', onTop: useOwn };
  const passing = (error: unknown) => isTransient(error) || isOutage(error);
  const { deployed, kept } = await patiently('engine', passing, log, signal, async () => {
    await countEngine(client, unitOfWork, keys);
    const chosen = useOwn ? { models, kept: [] } : await chooseOwn(models, unitOfWork);
    return { kept: chosen.kept, deployed: await deployModels(client, chosen.models, unitOfWork, clock, gate, origin) };
  });
  const changed = deployed.filter((each) => each.changed);
  if (changed.length > 0)
    log.info('new versions deployed', {
      versions: Object.fromEntries(changed.map(({ id, version }) => [id, version])),
    });
  const newer = kept.length > 0 ? `, newer ones kept of ${kept.map(({ file }) => file).join(' ')}` : '';
  if (newer) log.warn('own files not deployed: newer ones are in use', { files: kept.map(({ file }) => file) });
  health.watch('models', async () => `${deployed.length} deployed, ${changed.length} new${newer}`);
  return kept;
}

/** Who catches which error, by the diagrams in use. */
export async function catchesInUse(unitOfWork: UnitOfWork, log: Log, signal: AbortSignal) {
  const used = await patiently('database', isOutage, log, signal, () => unitOfWork.run(({ models }) => models.all()));
  return catcherOf(await Promise.all(used.map(({ xml }) => parseDiagram(xml))));
}

const isOutage = (error: unknown) => error instanceof DatabaseUnavailable;

/** Sample agencies, people and their sign-ins, at the local Tasklist too. */
export async function loadSampleData({
  unitOfWork,
  accounts,
  local,
  log,
  signal,
}: {
  unitOfWork: UnitOfWork;
  accounts: AccountStore;
  local: Local;
  log: Log;
  signal: AbortSignal;
}): Promise<void> {
  await patiently('database', isOutage, log, signal, () => loadSample({ unitOfWork, accounts }));
  const passwordHash = await hash(samplePassword, 10);
  await local.addSignIns(samplePeople.map(({ id, name }) => ({ id, displayName: name, passwordHash })));
}

/** Tries until it works; errors that waiting can't mend are thrown. One log line when it begins to wait. */
async function patiently<T>(
  what: string,
  passing: (error: unknown) => boolean,
  log: Log,
  signal: AbortSignal,
  act: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!passing(error) || signal.aborted) throw error;
      if (attempt === 1) log.warn(`waiting for the ${what}`, { reason: (error as Error).message });
      await pause(backOff(attempt, 500, 5_000), signal);
    }
  }
}
