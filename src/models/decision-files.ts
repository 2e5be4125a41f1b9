import type { DecisionTable } from './tables/decision-table';
import { readDecisionTables } from './tables/read-decision-tables';
import { tableProblems } from './tables/table-problems';
import { reasonOf } from '../base/reason';
import { unreadable, type Resource } from './resource';

/** What is wrong with the decision tables of a file (L1), as Chinese sentences; a file that can't be parsed counts as one. */
export async function decisionFileProblems(xml: string): Promise<string[]> {
  try {
    return (await readDecisionTables(xml)).flatMap(tableProblems);
  } catch (error) {
    return [unreadable(reasonOf(error))];
  }
}

/** @throws Error naming every unsound row of the decision tables to deploy (L1) */
export async function requireSoundTables(resources: Resource[]): Promise<void> {
  const problems: string[] = [];
  for (const { name, xml } of decisionFiles(resources)) {
    problems.push(...(await decisionFileProblems(xml)).map((problem) => `${name}：${problem}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Every decision table of the files to deploy, with the text of its file. */
export async function tablesOf(resources: Resource[]): Promise<{ xml: string; table: DecisionTable }[]> {
  const found = await Promise.all(decisionFiles(resources).map(async ({ xml }) => (await readDecisionTables(xml)).map((table) => ({ xml, table }))));
  return found.flat();
}

const decisionFiles = (resources: Resource[]) =>
  resources.flatMap((resource) => ('decision' in resource ? [{ name: resource.name, xml: resource.decision.toString('utf8') }] : []));
