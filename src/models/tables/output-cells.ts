import type { DecisionTable } from './decision-table';
import { rightSpelling } from './spelling';
import { readUnaryTest } from './unary-test';

const kinds: Record<string, string> = { string: '加英文引号的文字', number: '数字', boolean: 'true 或者 false' };

/**
 * Answers that are no value of their column's type: text without quotes is nothing to the engine, and nobody would be
 * told. `null` and empty cells are.
 */
export function wrongAnswers({ outputs, rows }: DecisionTable): string[] {
  return rows.flatMap((row, index) =>
    outputs.flatMap(({ label, type = '' }, column) => {
      const cell = (row.outputs[column] ?? '').trim();
      if (!(type in kinds) || ['', '-', 'null'].includes(cell)) return [];
      const value = readUnaryTest(cell);
      const fits = value?.kind === 'equal' && typeof value.value === type;
      const right = fits ? null : rightSpelling(cell, type);
      const write = right === null ? '' : `。请写 ${right}`;
      return fits ? [] : [`第${index + 1}行“${label}”一格 ${cell}：这一列应当填${kinds[type]}，或者 null${write}`];
    }),
  );
}
