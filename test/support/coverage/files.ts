import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrokerRecord } from '../../../src/local/bare-broker';
import { together, type Visited, visitedIn } from './visited';

export const coverageFolder = join(__dirname, '../../../coverage/process');

/** Notes what the tests of the running test file made the engine do. Outside a test run (bench) nothing is written. */
export function noteCoverage(records: BrokerRecord[]): void {
  const testFile = typeof expect === 'undefined' ? undefined : expect.getState().testPath;
  if (!testFile) return;
  mkdirSync(coverageFolder, { recursive: true });
  const file = join(coverageFolder, `${basename(testFile, '.test.ts')}.json`);
  const earlier = existsSync(file) ? [readVisited(file)] : [];
  writeFileSync(file, JSON.stringify(together([...earlier, visitedIn(records)]), null, 2));
}

export function readCoverage(): Visited {
  if (!existsSync(coverageFolder)) return {};
  const files = readdirSync(coverageFolder).filter((name) => name.endsWith('.json'));
  return together(files.map((name) => readVisited(join(coverageFolder, name))));
}

export const forgetCoverage = (): void => rmSync(coverageFolder, { recursive: true, force: true });

const readVisited = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Visited;
