import type { DecisionTable } from './decision-table';
import { readDecisionTables } from './read-decision-tables';
import { readUnaryTest } from './unary-test';

/**
 * Whether every table of this file says the same tomorrow about the same facts: its columns ask for a fact by name, and
 * its cells hold values, ranges and lists. A cell that asks for the day (`today()`) or draws a number, or that can't be
 * read, makes it false; so does a decision of the file that is no table.
 */
export async function areLasting(xml: string): Promise<boolean> {
  try {
    const tables = await readDecisionTables(xml);
    return tables.length > 0 && tables.every(isLasting);
  } catch {
    return false;
  }
}

const factName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const isLasting = ({ inputs, rows }: DecisionTable): boolean =>
  inputs.every(({ expression = '' }) => factName.test(expression.trim())) &&
  rows.every((row) => row.inputs.every((cell) => readUnaryTest(cell) !== null) && row.outputs.every(isValue));

const isValue = (cell: string): boolean =>
  ['', '-', 'null'].includes(cell.trim()) || readUnaryTest(cell)?.kind === 'equal';
