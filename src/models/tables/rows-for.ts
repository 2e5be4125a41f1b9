import type { DecisionRow, DecisionTable } from './decision-table';
import { accepts } from './samples';
import { type Literal, readUnaryTest, type UnaryTest } from './unary-test';

/**
 * What a row asks of this fact. A table without that input asks nothing of it; a cell that can't be read admits
 * nothing.
 */
export function testOf({ inputs }: DecisionTable, row: DecisionRow, fact: string): UnaryTest {
  const column = inputs.findIndex(({ expression }) => expression === fact);
  if (column < 0) return { kind: 'any' };
  return readUnaryTest(row.inputs[column]!) ?? { kind: 'either', tests: [] };
}

/** Rows that may apply where these facts are known and the others are not. */
export const rowsFor = (table: DecisionTable, facts: Record<string, Literal>): DecisionRow[] =>
  table.rows.filter((row) => Object.entries(facts).every(([fact, value]) => accepts(testOf(table, row, fact), value)));
