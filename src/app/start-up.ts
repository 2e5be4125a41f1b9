import { hash } from 'bcryptjs';
import type { Clock } from '../base/clock';
import type { UnitOfWork } from '../ports/context';
import {
  createDataSource,
  grantRoles,
  loadSample,
  migrate,
  requireKeyOf,
  samplePassword,
  samplePeople,
} from '../database';
import { DatabaseUnavailable } from '../base/unavailable';
import type { Signer } from '../law/log';
import type { AccountStore } from '../ports/outside';
import { backOff, pause } from '../base/patience';
import type { EngineClient } from '../engine/engine-client';
import { deployModels } from '../engine/deploy';
import type { GateRules } from '../models/gate';
import { type ModelFiles } from '../models/model-files';
import { isTransient } from '../engine/grpc-error';
import type { Health } from './health';
import type { Local } from '../local';
import type { Log } from '../base/log';

/** Addresses of the same database for the application, for its owner, and for who only reads. */
export interface DatabaseUrls {
  application: string;
  owner?: string;
  reader?: string;
}

const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** The schema is the owner's; the application and readers are given what they need of it. */
async function migrateAsOwner(
  owner: string,
  { application, reader }: DatabaseUrls,
  signing: { key: Signer; clock: Clock },
  log: Log,
): Promise<string[]> {
  const dataSource = await createDataSource(owner, log);
  try {
    const run = await migrate(dataSource, signing);
    await grantRoles(dataSource, { application: roleOf(application), reader: reader && roleOf(reader) });
    return run;
  } finally {
    await dataSource.destroy();
  }
}

/** Connects and brings the schema up to date, as soon as PostgreSQL answers. */
export async function databaseWhenUp(
  { application: url, owner, reader }: DatabaseUrls,
  signing: { key: Signer; clock: Clock },
  health: Health,
  log: Log,
  signal: AbortSignal,
) {
  health.waiting('database', 'not connected yet');
  const dataSource = await patiently(
    'database',
    (error) => error instanceof DatabaseUnavailable,
    log,
    signal,
    () => createDataSource(url, log),
  );
  await patiently(
    'database',
    (error) => error instanceof DatabaseUnavailable,
    log,
    signal,
    () => (owner ? migrateAsOwner(owner, { application: url, reader }, signing, log) : migrate(dataSource, signing)),
  );
  if (!owner) log.warn('the application owns its tables: set DATABASE_OWNER_URL (README, roles of the database)');
  await requireKeyOf(dataSource, signing.key);
  health.watch('database', () => dataSource.query('SELECT 1'));
  return dataSource;
}

/**
 * Deploys diagrams, tables and forms as soon as the engine answers. A refused file ends the start with the engine's
 * words.
 */
export async function deployWhenUp(
  client: EngineClient,
  models: ModelFiles,
  unitOfWork: UnitOfWork,
  clock: Clock,
  gate: GateRules,
  health: Health,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  health.waiting('models', 'not deployed yet');
  const deployed = await patiently('engine', isTransient, log, signal, () =>
    deployModels(client, models, unitOfWork, clock, gate),
  );
  const changed = deployed.filter((each) => each.changed);
  if (changed.length > 0)
    log.info('new versions deployed', {
      versions: Object.fromEntries(changed.map(({ id, version }) => [id, version])),
    });
  health.watch('models', async () => `${deployed.length} deployed, ${changed.length} new`);
}

/** Sample agencies, people and their sign-ins, at the local Tasklist too. */
export async function loadSampleData({
  unitOfWork,
  accounts,
  local,
}: {
  unitOfWork: UnitOfWork;
  accounts: AccountStore;
  local: Local;
}): Promise<void> {
  await loadSample({ unitOfWork, accounts });
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
