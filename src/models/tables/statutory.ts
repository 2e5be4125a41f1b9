import { statutoryReviews } from '../../law/case/statutory-review';
import type { DecisionTable } from './decision-table';

/** A value as a cell of a table has it. */
const cellOf = (value: unknown) => JSON.stringify(value);

/** What is missing or changed of the rows that the law itself gives. */
export function statutoryProblems({ id, inputs, outputs, rows }: DecisionTable): string[] {
  if (id !== 'MajorDecision') return [];
  const named = outputs.findIndex(({ name }) => name === 'row');
  return statutoryReviews.flatMap(({ row: name, when }) => {
    const conditions: Record<string, unknown> = when;
    const row = rows.find((each) => each.outputs[named]?.trim() === cellOf(name));
    if (!row) return [`缺少“${name}”行：《行政处罚法》第五十八条的情形一律审核，不得删除`];
    const same = inputs.every(
      ({ expression = '' }, column) =>
        (row.inputs[column]!.trim() || '-') === (expression in conditions ? cellOf(conditions[expression]) : '-'),
    );
    return same ? [] : [`“${name}”行的条件被改动：《行政处罚法》第五十八条的情形一律审核，不得增减条件`];
  });
}
