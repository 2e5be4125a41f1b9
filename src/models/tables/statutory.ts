import type { DecisionTable } from './decision-table';

/** Rows of 处罚法 58 that no process owner may drop or narrow (L2): their conditions; all others stay open. */
const statutory: Record<string, Record<string, string>> = {
  '"法定-1"': { act: '"penalty"', publicInterest: 'true' },
  '"法定-2"': { act: '"penalty"', majorRights: 'true', hearingHeld: 'true' },
  '"法定-3"': { act: '"penalty"', complex: 'true' },
  '"法定-4"': { act: '"penalty"', requiredByLaw: 'true' },
};

/** What is missing or changed of the rows that the law itself gives. */
export function statutoryProblems({ id, inputs, outputs, rows }: DecisionTable): string[] {
  if (id !== 'MajorDecision') return [];
  const named = outputs.findIndex(({ name }) => name === 'row');
  return Object.entries(statutory).flatMap(([label, conditions]) => {
    const row = rows.find((each) => each.outputs[named]?.trim() === label);
    const name = label.replaceAll('"', '');
    if (!row) return [`缺少“${name}”行：《行政处罚法》第五十八条的情形一律审核，不得删除`];
    const same = inputs.every(
      ({ expression = '' }, column) => (row.inputs[column]!.trim() || '-') === (conditions[expression] ?? '-'),
    );
    return same ? [] : [`“${name}”行的条件被改动：《行政处罚法》第五十八条的情形一律审核，不得增减条件`];
  });
}
