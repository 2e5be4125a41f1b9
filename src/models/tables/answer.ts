import type { DecisionRow, DecisionTable } from './decision-table';
import { type Literal, readUnaryTest } from './unary-test';

/**
 * What a row answers in the output of that name; null when the cell is no plain text, number or boolean, or there is
 * no such output.
 */
export function answerOf({ outputs }: DecisionTable, row: DecisionRow, name: string): Literal | null {
  const test = readUnaryTest(row.outputs[outputs.findIndex((output) => output.name === name)] ?? '');
  return test?.kind === 'equal' ? test.value : null;
}
