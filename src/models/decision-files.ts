import type { TableFile } from './model-files';
import { readDecisionTables } from './tables/read-decision-tables';
import { tableProblems } from './tables/table-problems';
import { problemsOf } from './unread-model';

/**
 * What is wrong with the decision tables of a file (L1), as Chinese sentences; a file that can't be parsed counts as
 * one.
 */
export async function decisionFileProblems(xml: string): Promise<string[]> {
  try {
    return (await readDecisionTables(xml)).flatMap(tableProblems);
  } catch (error) {
    return problemsOf(error);
  }
}

/** @throws Error naming every unsound row of the decision tables to deploy (L1) */
export function requireSoundTables(files: TableFile[]): void {
  const problems = files.flatMap(({ file, tables }) =>
    tables.flatMap(tableProblems).map((problem) => `${file}：${problem}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
