import { testKey } from '../../support/record-key';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { Registry } from 'prom-client';
import supertest from 'supertest';
import {
  createAccountStore,
  createDataSource,
  createFileStore,
  createPasskeyStore,
  createUnitOfWork,
} from '../../../src/database';
import type { ProcessView } from '../../../src/ports/outside';
import { createFacade, type FacadeServices } from '../../../src/web';
import { installedTasks } from '../../support/installed-tasks';
import { loadWorkers } from '../../../workers';
import { createLog } from '../../../src/base/log';
import { memoryRules } from '../../support/memory-rules';
import { type TestContext, withStores } from '../../support/database-stores';
import { movableClock } from '../../support/movable-clock';
import { freshDatabase } from '../../../src/local/scratch-postgres';
import { contractWatch } from './contract';

jest.setTimeout(30_000); // passwords are hashed slowly on purpose, and every file has its own database

/** Noon of a Wednesday; the sample certificates are valid. */
export const noon = '2026-03-04T12:00:00+08:00';

/**
 * The real facade on a real database and a real file store; only the engine is absent. `via` may lead the way to the
 * database elsewhere.
 */
export async function facadeWorld(change: Partial<FacadeServices> = {}, via = async (url: string) => url) {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-facade-'));
  const clock = movableClock(noon);
  const log = createLog('error');
  log.silent = true;
  const files = createFileStore(folder);
  const dataSource = await createDataSource(await via(database.url), log);
  const unitOfWork = withStores(
    dataSource,
    createUnitOfWork(dataSource, { rules: memoryRules(), files, clock, log, key: testKey }),
  );
  const accounts = createAccountStore(dataSource, { clock, key: testKey });

  const processView: ProcessView = {
    activeElements: async () => [{ processId: 'EnforcementCase', elementId: 'InvestigationTask' }],
  };
  const services: FacadeServices = {
    unitOfWork,
    accounts,
    passkeys: createPasskeyStore(dataSource, { clock, key: testKey }),
    files,
    processView,
    desk: { unitOfWork, tasks: await installedTasks(), workers: loadWorkers() },
    clock,
    log,
    tasklistUrl: 'http://localhost:8080/tasklist',
    publicUrl: 'http://localhost:3000',
    maxFileBytes: 200_000,
    health: async () => ({ ok: true, parts: { database: { ok: true } } }),
    metrics: new Registry(),
    ...change,
  };
  const contract = contractWatch();
  const app: Express = express().use(contract.watch, createFacade(services));
  const tokens = new Map<string, string>();

  return {
    app,
    clock,
    services,
    dataSource,
    unitOfWork,
    accounts,
    databaseUrl: database.url,
    /** All files in the store. */
    storedFiles: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    change: <T>(act: (context: TestContext) => Promise<T>) => unitOfWork.run(act),
    rows: async (sql: string): Promise<any[]> => dataSource.query(sql),
    /** Requests in the name of this account; the API's prefix is left out. */
    async as(account: string) {
      if (!tokens.has(account)) tokens.set(account, await accounts.issueToken(account, '2040-01-01T00:00:00Z'));
      return supertest.agent(app).set('Authorization', `Bearer ${tokens.get(account)}`);
    },
    anyone: () => supertest(app),
    /** Also fails when any answer differed from the API's description. */
    async stop() {
      await dataSource.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
      expect(contract.breaches).toEqual([]);
    },
  };
}

export type World = Awaited<ReturnType<typeof facadeWorld>>;
