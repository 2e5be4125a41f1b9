import type { DecisionTable } from './decision-table';
import { literals } from './samples';
import { type Literal, readUnaryTest } from './unary-test';

/** The values that a column offers in Modeler (`"county","city"`); null when it leaves them open. */
export function allowedIn(text: string | undefined): Literal[] | null {
  const test = text?.trim() ? readUnaryTest(text) : null;
  return test && test.kind !== 'any' ? literals(test) : null;
}

/** Cells with a value that their column does not offer. */
export function notAllowed({ inputs, outputs, rows }: DecisionTable): string[] {
  return rows.flatMap((row, index) => [
    ...inputs.flatMap(({ label, allowed }, column) => problem(index, label, row.inputs[column], allowed)),
    ...outputs.flatMap(({ label, allowed }, column) => problem(index, label, row.outputs[column], allowed)),
  ]);
}

function problem(index: number, label: string, cell = '', allowed?: Literal[] | null): string[] {
  const test = allowed && cell.trim() !== 'null' ? readUnaryTest(cell) : null;
  const strange = test ? literals(test).filter((value) => !allowed!.includes(value)) : [];
  if (strange.length === 0) return [];
  const values = (some: Literal[]) => some.map((value) => JSON.stringify(value)).join('、');
  return [
    `第${index + 1}行“${label}”一格 ${cell.trim()}：${values(strange)} 不是这一列可以填的值，请填 ${values(allowed!)}`,
  ];
}
