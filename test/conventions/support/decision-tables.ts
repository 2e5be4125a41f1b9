import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionFileProblems } from '../../../src/models/decision-files';
import { root } from './model';

/** What is wrong with each decision table file of a folder, `bpmn/` if not told otherwise. */
export async function decisionTableProblems(folder = join(root, 'bpmn')): Promise<[file: string, problems: string[]][]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.dmn')).sort();
  return Promise.all(files.map(async (file): Promise<[string, string[]]> => [file, await decisionFileProblems(readFileSync(join(folder, file), 'utf8'))]));
}
