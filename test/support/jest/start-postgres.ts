import { testKey } from '../record-key';
import {
  createAccountStore,
  createDataSource,
  createFileStore,
  createUnitOfWork,
  loadSample,
  migrate,
} from '../../../src/database';
import { createLog } from '../../../src/base/log';
import { memoryRules } from '../memory-rules';
import { movableClock } from '../movable-clock';
import { startScratchPostgres } from '../../../src/local/scratch-postgres';

type Server = Awaited<ReturnType<typeof startScratchPostgres>>;
declare global {
  var mingfaTestPostgres: Server | undefined;
}

/** Jest's globalSetup: one PostgreSQL for the run; every fresh database has the schema and the sample people. */
export default async function startPostgres(): Promise<void> {
  globalThis.mingfaTestPostgres ??= await startScratchPostgres(async (url) => {
    const dataSource = await createDataSource(url);
    const signing = { clock: movableClock('2020-01-01T00:00:00+08:00'), key: testKey };
    await migrate(dataSource, signing);
    const surroundings = {
      rules: memoryRules(),
      files: createFileStore('unused'),
      log: createLog('error'),
      ...signing,
    };
    await loadSample({
      unitOfWork: createUnitOfWork(dataSource, surroundings),
      accounts: createAccountStore(dataSource, signing),
    });
    await dataSource.destroy();
  });
}
