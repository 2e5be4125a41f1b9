import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisionTables } from '../../src/domain/rules/read-decision-tables';
import { accepts, type Sample } from '../../src/domain/rules/samples';
import { readUnaryTest } from '../../src/domain/rules/unary-test';

/** Rows of a COLLECT table of bpmn/ that apply to the facts, as the engine returns them: for tests that need no engine. */
export async function collect(decisionId: string, facts: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const [table] = await readDecisionTables(readFileSync(join(__dirname, `../../bpmn/${decisionId}.dmn`), 'utf8'));
  const applies = (cells: string[]) => cells.every((cell, column) => accepts(readUnaryTest(cell)!, facts[table!.inputs[column]!.expression!] as Sample));
  return table!.rows.filter(({ inputs }) => applies(inputs)).map(({ outputs }) =>
    Object.fromEntries(outputs.map((cell, column) => [table!.outputs[column]!.name, JSON.parse(cell)])));
}
