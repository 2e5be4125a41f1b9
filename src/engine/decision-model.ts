import type { DecisionTable } from '../domain/rules/decision-table';
import { readDecisionTables } from '../domain/rules/read-decision-tables';
import { tableProblems } from '../domain/rules/table-problems';
<<<<<<< HEAD
import { unreadable, type Resource } from './resources';
=======
import { dmn } from './dmn-schema';
import type { Resource } from './resources';

interface Text { text?: string }
interface Table {
  hitPolicy: string;
  input?: { label?: string; inputExpression?: Text & { typeRef?: string } }[];
  output?: { label?: string; name?: string; typeRef?: string }[];
  rule?: { description?: string; inputEntry?: Text[]; outputEntry?: Text[] }[];
}
interface Definitions { $type: string; decision?: { id: string; name?: string; decisionTable?: Table }[] }

/** Parses DMN 1.3 as Camunda Modeler writes it. Decisions without a table are left out. */
export async function readDecisionTables(xml: string): Promise<DecisionTable[]> {
  const { rootElement } = await new BpmnModdle({ dmn }).fromXML(xml, 'dmn:Definitions');
  return ((rootElement as Definitions).decision ?? []).flatMap(({ id, name, decisionTable }) =>
    (decisionTable ? [toTable(id, name ?? id, decisionTable)] : []));
}
>>>>>>> w-d

/** What is wrong with the decision tables of a file (L1), as Chinese sentences; a file that can't be parsed counts as one. */
export async function decisionFileProblems(xml: string): Promise<string[]> {
  try {
    return (await readDecisionTables(xml)).flatMap(tableProblems);
  } catch (error) {
    return [unreadable(error as Error)];
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

<<<<<<< HEAD
/** Every decision table of the files to deploy, with the text of its file. */
export async function tablesOf(resources: Resource[]): Promise<{ xml: string; table: DecisionTable }[]> {
  const found = await Promise.all(decisionFiles(resources).map(async ({ xml }) => (await readDecisionTables(xml)).map((table) => ({ xml, table }))));
  return found.flat();
}

const decisionFiles = (resources: Resource[]) =>
  resources.flatMap((resource) => ('decision' in resource ? [{ name: resource.name, xml: resource.decision.toString('utf8') }] : []));
=======
const toTable = (id: string, name: string, { hitPolicy, input = [], output = [], rule = [] }: Table): DecisionTable => ({
  id, name, hitPolicy,
  inputs: input.map(({ label, inputExpression }) => ({ label: label ?? inputExpression?.text ?? '', type: inputExpression?.typeRef ?? '', expression: inputExpression?.text ?? '' })),
  outputs: output.map((each) => ({ name: each.name ?? '', label: each.label ?? each.name ?? '', type: each.typeRef })),
  rows: rule.map(({ description, inputEntry = [], outputEntry = [] }) => ({
    inputs: inputEntry.map(({ text }) => text ?? ''), outputs: outputEntry.map(({ text }) => text ?? ''), annotation: description?.trim() ?? '',
  })),
});
>>>>>>> w-d
