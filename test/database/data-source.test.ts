import { testKey } from '../support/record-key';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { UnitOfWork } from '../../src/ports/context';
import { createDataSource, createFileStore, createOutboxQueue, createUnitOfWork, migrate } from '../../src/database';
import { readConfig } from '../../src/base/config';
import { DatabaseUnavailable } from '../../src/base/unavailable';
import { freePort } from '../../src/local/ports';
import { localPostgres } from '../../src/local/postgres';
import { sampleAgency } from '../support/samples';
import { until } from '../../src/base/patience';
import { quiet, testDatabase } from './support/database';

const clock = { now: () => new Date('2026-03-10T02:00:00.000Z') };
const surroundings = {
  rules: { evaluate: () => Promise.reject(new Error('no rules here')) },
  files: createFileStore('/nowhere'),
  clock,
  log: quiet,
  key: testKey,
};

describe('a database that goes away', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof localPostgres>>;
  let dataSource: DataSource;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingfa-restart-'));
    server = await localPostgres(readConfig({ DATA_DIR: folder, POSTGRES_PORT: String(await freePort()) }), quiet);
    await server.start();
    dataSource = await createDataSource(await server.url(), quiet);
    await migrate(dataSource, { clock, key: testKey });
    unitOfWork = createUnitOfWork(dataSource, surroundings);
    await unitOfWork.run(({ agencies }) => agencies.save(sampleAgency()));
  }, 60_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const agencies = () => unitOfWork.run((context) => context.agencies.all());
  const idle = () => Promise.all([1, 2, 3].map(agencies));

  it('is found again after it was killed: one error class meanwhile, nothing crashes, committed work is there', async () => {
    await idle();
    process.kill(server.pid(), 'SIGKILL');
    await until(
      'the loss to be noticed',
      () =>
        agencies().then(
          () => false,
          (error) => error instanceof DatabaseUnavailable,
        ),
      { timeoutMs: 30_000, everyMs: 5 },
    );
    await expect(createOutboxQueue(dataSource, { clock, log: quiet, key: testKey }).backlog()).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
    await until('PostgreSQL to be back', () => agencies().then(({ length }) => length === 1), { timeoutMs: 60_000 });
  }, 90_000);

  it('says so to an act under way, and leaves nothing of it', async () => {
    const act = unitOfWork.run(async (context) => {
      await context.agencies.save(sampleAgency({ id: 'half-done' }));
      process.kill(server.pid(), 'SIGKILL');
      for (;;) await context.agencies.all();
    });
    await expect(act).rejects.toBeInstanceOf(DatabaseUnavailable);
    await until('PostgreSQL to be back', () => agencies().then((found) => found.length === 1), { timeoutMs: 60_000 });
  }, 90_000);
});

describe('connecting', () => {
  it('fails with one error class when nobody listens', async () => {
    await expect(createDataSource(`postgres://mingfa:x@127.0.0.1:${await freePort()}/mingfa`)).rejects.toBeInstanceOf(
      DatabaseUnavailable,
    );
  });

  it('brings the schema up to date once when several processes start together', async () => {
    const db = await testDatabase();
    const others = await Promise.all([1, 2].map(() => createDataSource(db.url)));
    expect(await Promise.all(others.map((other) => migrate(other, { clock, key: testKey })))).toEqual([[], []]);
    await Promise.all(others.map((one) => one.destroy()));
    await db.close();
  });
});
