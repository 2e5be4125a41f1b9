import { statutoryHearings } from '../../law/case/statutory-hearing';
import { statutoryReviews } from '../../law/case/statutory-review';
import type { DecisionTable } from './decision-table';

/** The rows of a table that the law itself gives, and why they stay. */
const lawsOwn: Record<string, { rows: { row: string; when: object }[]; why: string }> = {
  MajorDecision: { rows: statutoryReviews, why: '《行政处罚法》第五十八条的情形一律审核' },
  HearingThresholds: { rows: statutoryHearings, why: '《行政处罚法》第六十三条的情形一律可以要求听证' },
};

/** A value as a cell of a table has it. */
const cellOf = (value: unknown) => JSON.stringify(value);

/** What is missing or changed of the rows that the law itself gives. */
export function statutoryProblems({ id, inputs, outputs, rows }: DecisionTable): string[] {
  const given = lawsOwn[id];
  if (!given) return [];
  const named = outputs.findIndex(({ name }) => name === 'row');
  return given.rows.flatMap(({ row: name, when }) => {
    const conditions = when as Record<string, unknown>;
    const row = rows.find((each) => each.outputs[named]?.trim() === cellOf(name));
    if (!row) return [`缺少“${name}”行：${given.why}，不得删除`];
    const same = inputs.every(
      ({ expression = '' }, column) =>
        (row.inputs[column]!.trim() || '-') === (expression in conditions ? cellOf(conditions[expression]) : '-'),
    );
    return same ? [] : [`“${name}”行的条件被改动：${given.why}，不得增减条件`];
  });
}
