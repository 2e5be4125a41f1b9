import startPostgres from '../jest/start-postgres';
import { forgetCoverage } from './files';

/** Jest's globalSetup of the process tests: their PostgreSQL, and an empty coverage. */
export default async function start(): Promise<void> {
  forgetCoverage();
  await startPostgres();
}
