import stopPostgres from '../jest/stop-postgres';
import { reportCoverage } from './report';

/** Jest's globalTeardown of the process tests: the report of what they covered. */
export default async function finish(): Promise<void> {
  await stopPostgres();
  await reportCoverage((line) => process.stdout.write(`${line}\n`));
}
