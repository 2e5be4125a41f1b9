import type { TableFile } from './model-files';
import type { DecisionTable } from './tables/decision-table';
import { readDecisionTables } from './tables/read-decision-tables';
import { unusable } from './tables/known-tables';
import { tableProblems } from './tables/table-problems';
import { problemsOf } from './unread-model';

/**
 * What is wrong with the decision tables of a file (L1), as Chinese sentences; a file that can't be parsed counts as
 * one.
 */
export async function decisionFileProblems(xml: string): Promise<string[]> {
  try {
    return (await readDecisionTables(xml)).flatMap(decisionProblems);
  } catch (error) {
    return problemsOf(error);
  }
}

/** Of a table that the program could not use nothing more is said than that. */
function decisionProblems(table: DecisionTable): string[] {
  const why = unusable(table);
  return why.length > 0 ? why : tableProblems(table);
}

/** @throws Error naming every unsound row of the decision tables to deploy (L1) */
export function requireSoundTables(files: TableFile[]): void {
  const problems = files.flatMap(({ file, tables }) =>
    tables.flatMap(decisionProblems).map((problem) => `${file}：${problem}`),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
