import type { Box } from './boxes';
import type { DecisionTable } from './decision-table';
import { otherText } from './samples';

/** E.g. 第2行（龙泉方案：最长5年。）、第5行. Rows are counted from 1, as Modeler shows them; `rows` holds indexes. */
export const rowsInWords = ({ rows }: DecisionTable, indexes: number[]): string =>
  indexes.map((index) => `第${index + 1}行${note(rows[index]!.annotation)}`).join('、');

const longest = 40;
const note = (annotation: string) =>
  annotation === '' ? '' : `（${annotation.length > longest ? `${annotation.slice(0, longest)}…` : annotation}）`;

/** One case inside the box, naming only inputs that narrow it down, e.g. 期限种类 = "decide"，罚款（元） = 20001. */
export function exampleOf({ inputs }: DecisionTable, box: Box): string {
  const parts = inputs.map(({ label }, column) => {
    const value = box[column]!.find((sample) => sample !== otherText) ?? otherText;
    return `${label} = ${value === otherText ? '任意其他文字' : JSON.stringify(value)}`;
  });
  return parts.join('，');
}
