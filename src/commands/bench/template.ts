import { benchKey } from './record-key';
import { systemClock } from '../../base/clock';
import { createLog } from '../../base/log';
import {
  createAccountStore,
  createDataSource,
  createFileStore,
  createUnitOfWork,
  loadSample,
  migrate,
} from '../../database';
import type { RuleTables } from '../../ports/stores';

/** Where there is no engine, no table may be asked. */
export const noRules: RuleTables = {
  evaluate: (decisionId) => Promise.reject(new Error(`${decisionId} was asked, and there is no engine`)),
};

/** Schema and sample people, for every database of the benchmark. */
export async function prepareTemplate(url: string): Promise<void> {
  const signing = { key: benchKey, clock: systemClock };
  const dataSource = await createDataSource(url);
  await migrate(dataSource, signing);
  const surroundings = {
    rules: noRules,
    files: createFileStore('/nowhere'),
    log: createLog('error'),
    ...signing,
  };
  const unitOfWork = createUnitOfWork(dataSource, surroundings);
  await loadSample({ unitOfWork, accounts: createAccountStore(dataSource, signing) });
  await dataSource.destroy();
}
