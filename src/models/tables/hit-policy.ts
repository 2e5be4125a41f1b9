import { type Box, common, isEmpty, leftOver, same } from './boxes';
import type { DecisionTable } from './decision-table';
import { exampleOf, rowsInWords } from './words';

type Check = (table: DecisionTable, boxes: Box[]) => string[];

/** What the rows' conditions may not do under the table's hit policy. Rows that never apply are left to the caller. */
export function hitPolicyProblems(table: DecisionTable, boxes: Box[]): string[] {
  const check = checks[table.hitPolicy];
  return check
    ? check(table, boxes)
    : [`的命中策略 ${table.hitPolicy} 无法检查：请用 UNIQUE、FIRST、ANY、COLLECT 或者 RULE ORDER`];
}

const overlapping: Check = (table, boxes) =>
  pairs(boxes).map(
    ([a, b]) =>
      `的${rowsInWords(table, [a, b])}可能同时命中，而命中策略 UNIQUE 只允许一行命中，例如 ${exampleOf(table, common(boxes[a]!, boxes[b]!))}`,
  );

const contradicting: Check = (table, boxes) =>
  pairs(boxes)
    .filter(([a, b]) => table.rows[a]!.outputs.join('\n') !== table.rows[b]!.outputs.join('\n'))
    .map(
      ([a, b]) =>
        `的${rowsInWords(table, [a, b])}可能同时命中而结果不同（命中策略 ANY），例如 ${exampleOf(table, common(boxes[a]!, boxes[b]!))}`,
    );

const shadowed: Check = (table, boxes) =>
  boxes.flatMap((box, row) => {
    if (isEmpty(box) || leftOver(box, boxes.slice(0, row))) return [];
    const meeting = boxes.slice(0, row).flatMap((other, index) => (isEmpty(common(box, other)) ? [] : [index]));
    const before = needed(box, boxes, meeting);
    return [
      `的${rowsInWords(table, [row])}永远不会命中：它的全部情形已由${rowsInWords(table, before)}先命中（命中策略 FIRST）`,
    ];
  });

/** Those of the rows without which something of the box would be left over. */
const needed = (box: Box, boxes: Box[], rows: number[]): number[] =>
  rows.reduceRight((kept, row) => {
    const others = kept.filter((other) => other !== row);
    return leftOver(
      box,
      others.map((other) => boxes[other]!),
    )
      ? kept
      : others;
  }, rows);

const repeated: Check = (table, boxes) =>
  pairs(boxes)
    .filter(([a, b]) => same(boxes[a]!, boxes[b]!) && adds(table, a) === adds(table, b))
    .map(([a, b]) => `的${rowsInWords(table, [a, b])}条件完全相同：请合并为一行`);

/** Outputs that say what a row adds to the list: rows with the same conditions may add different things. */
const adding = ['material', 'measure'];
const adds = ({ outputs, rows }: DecisionTable, row: number) =>
  outputs.flatMap(({ name }, column) => (adding.includes(name) ? [rows[row]!.outputs[column]] : [])).join('\n');

/** A list in order may answer the same case twice; not with the same answer under another row label. */
const repeatedAnswer: Check = (table, boxes) => {
  const answer = (row: number) =>
    table.rows[row]!.outputs.filter((_, column) => table.outputs[column]?.name !== 'row').join('\n');
  return pairs(boxes)
    .filter(([a, b]) => same(boxes[a]!, boxes[b]!) && answer(a) === answer(b))
    .map(([a, b]) => `的${rowsInWords(table, [a, b])}条件和结果完全相同：请删去一行`);
};

const checks: Record<string, Check> = {
  UNIQUE: overlapping,
  ANY: contradicting,
  FIRST: shadowed,
  COLLECT: repeated,
  'RULE ORDER': repeatedAnswer,
};

/** Rows, by index, that some case meets together. */
function pairs(boxes: Box[]): [number, number][] {
  return boxes.flatMap((box, a) =>
    boxes.flatMap((other, b): [number, number][] => (b > a && !isEmpty(common(box, other)) ? [[a, b]] : [])),
  );
}
