import type { DecisionRow, DecisionTable } from './decision-table';

/** What each answer of ReviewPolicy may be, in Chinese for its owner. */
const answers: Record<string, [means: string, fits: (cell: string) => boolean]> = {
  reviewEveryDecision: ['true 或者 false', isBoolean],
  reReviewByAnother: ['true 或者 false', isBoolean],
  fullRounds: ['1 以上的整数', (cell) => /^[1-9]\d*$/.test(cell)],
  leastReviewerShare: [
    '0.05 到 1 之间的小数（国办发〔2018〕118号：不少于执法人员总数的5%）',
    (cell) => /^\d+(\.\d+)?$/.test(cell) && Number(cell) >= 0.05 && Number(cell) <= 1,
  ],
  adviserPool: ['带引号的机关代号，不用统筹库的填 ""', (cell) => /^"[a-z0-9-]*"$/.test(cell)],
};

/**
 * What is wrong with the answers of ReviewPolicy (L4, L7), and whether agencies without a row of their own have one
 * (the last).
 */
export function policyProblems({ id, inputs, outputs, rows }: DecisionTable): string[] {
  if (id !== 'ReviewPolicy') return [];
  const open = rows.some((row) => inputs.every((_, column) => ['', '-'].includes((row.inputs[column] ?? '').trim())));
  const cells = rows.flatMap((row, index) =>
    outputs.flatMap(({ name, label }, column) => wrong(row, index, name, label, column)),
  );
  return open ? cells : [...cells, '缺少机关一栏为“-”的最后一行：没有单列的机关按它办理'];
}

function wrong(row: DecisionRow, index: number, name: string, label: string, column: number): string[] {
  const answer = answers[name];
  const cell = (row.outputs[column] ?? '').trim();
  return !answer || answer[1](cell) ? [] : [`第${index + 1}行“${label}”一格 ${cell}：应当填${answer[0]}`];
}

function isBoolean(cell: string): boolean {
  return cell === 'true' || cell === 'false';
}
