import { testKey } from '../../support/record-key';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource, createFileStore, createUnitOfWork } from '../../../src/database';
import { createLog } from '../../../src/base/log';
import { type TestContext, type TestUnitOfWork, withStores } from '../../support/database-stores';
import { movableClock, type MovableClock } from '../../support/movable-clock';
import { freshDatabase } from '../../../src/local/scratch-postgres';
import { concluded, sampleAgency, sampleCase, sampleFindings, sampleParty } from '../../support/samples';

// A database is made by copying files: slow on a busy disk.
jest.setTimeout(30_000);

export interface TestDatabase {
  url: string;
  dataSource: DataSource;
  unitOfWork: TestUnitOfWork;
  clock: MovableClock;
  /** Raw SQL as the application's own user. */
  sql<Row = any>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const quiet = createLog('error');
quiet.silent = true;

/** A database of its own for one test file, and a unit of work on it. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, drop } = await freshDatabase();
  const dataSource = await createDataSource(url, quiet);
  const client = new Client({ connectionString: url });
  await client.connect();
  const clock = movableClock('2026-03-10T02:00:00.000Z');
  const rules = { evaluate: () => Promise.reject(new Error('These tests evaluate no rules')) };
  const unitOfWork = withStores(
    dataSource,
    createUnitOfWork(dataSource, { rules, files: createFileStore('/nowhere'), clock, log: quiet, key: testKey }),
  );
  return {
    url,
    dataSource,
    unitOfWork,
    clock,
    sql: async (statement, parameters) => (await client.query(statement, parameters)).rows,
    async close() {
      await client.end();
      await dataSource.destroy();
      await drop();
    },
  };
}

/** The sample agency with one case; its findings are concluded. */
export async function saveCase({ agencies, cases, parties, findings }: TestContext, caseId = 'case-1'): Promise<void> {
  await agencies.save(sampleAgency());
  await cases.save(sampleCase({ id: caseId, registrationNumber: `DJ-${caseId}` }));
  await parties.save(sampleParty({ caseId }));
  await findings.save(sampleFindings({ id: `findings-of-${caseId}`, caseId, ...concluded }));
}
