import { agencyLevels } from '../people/agency';
import { actNames } from '../case/act-names';
import { partyKinds } from '../case/case';
import { type Condition, conditionOf, covers, isEmpty, meet } from './condition';
import type { DecisionTable, TableRow } from './table';

/** Words that facts can have; another one in a condition is a slip of the pen and never applies. */
const known: Record<string, readonly string[]> = { partyKind: partyKinds, level: agencyLevels, act: Object.keys(actNames) };

/** Rows of 处罚法 58 that no process owner may drop or narrow (L2): the conditions, all others open. */
const statutory: Record<string, Record<string, string>> = {
  '"法定-1"': { act: '"penalty"', publicInterest: 'true' },
  '"法定-2"': { act: '"penalty"', majorRights: 'true', hearingHeld: 'true' },
  '"法定-3"': { act: '"penalty"', complex: 'true' },
  '"法定-4"': { act: '"penalty"', requiredByLaw: 'true' },
};

/** What is wrong with a decision table, in Chinese, with the row (counted from 1 as the editor shows it): nothing when it may be deployed. */
export function tableProblems(table: DecisionTable): string[] {
  const rows = table.rows.map((row) => row.when.map(conditionOf));
  const name = (index: number) => `第${index + 1}行${rowName(table, table.rows[index]!)}`;
  const problems = table.rows.flatMap((row, index) => [
    ...missing(table, row).map((output) => `${name(index)}没有填写“${output}”`),
    ...unknownWords(table, rows[index]!).map((word) => `${name(index)}永远用不上：没有“${word}”这样的取值`),
    ...(rows[index]!.some(isEmpty) ? [`${name(index)}永远用不上：条件自相矛盾`] : []),
  ]);
  for (const [later, second] of rows.entries()) {
    for (const [earlier, first] of rows.slice(0, later).entries()) {
      const fault = clash(table.hitPolicy, first, second);
      if (fault) problems.push(`${name(earlier)}和${name(later)}${fault}`);
    }
  }
  return [...problems, ...statutoryProblems(table)].map((sentence) => `决策表 ${table.id}（${table.name}）：${sentence}`);
}

const rowName = ({ outputs }: DecisionTable, { then }: TableRow) => {
  const label = outputs.includes('row') ? then[outputs.indexOf('row')]!.replaceAll('"', '') : '';
  return label && `（${label}）`;
};

const missing = ({ outputs }: DecisionTable, { then }: TableRow): string[] =>
  ['row', 'reason', 'basis'].filter((output) => outputs.includes(output) && /^\s*("\s*")?\s*$/.test(then[outputs.indexOf(output)]!)).map((output) => outputNames[output]!);
const outputNames: Record<string, string> = { row: '行号', reason: '理由', basis: '依据' };

const unknownWords = ({ inputs }: DecisionTable, conditions: Condition[]): string[] =>
  conditions.flatMap((condition, column) => {
    const words = known[inputs[column]!];
    return words && condition.kind === 'values' ? [...condition.values].filter((value) => !words.includes(value)) : [];
  });

function clash(hitPolicy: DecisionTable['hitPolicy'], first: Condition[], second: Condition[]): string | null {
  const every = (holds: (a: Condition, b: Condition) => boolean) => first.every((condition, column) => holds(condition, second[column]!));
  if (hitPolicy === 'UNIQUE') return every(meet) ? '重叠：同一情形只能有一行适用' : null;
  if (hitPolicy === 'FIRST') return every(covers) ? '重叠：后一行永远用不上，前一行已经包括它' : null;
  return sameButForAmounts(first, second) ? '重叠：条件相同或者金额范围重合，请合并或者删去一行' : null;
}

/** In a table that collects rows, several may apply; two that ask the same about the same amounts are one too many. */
const sameButForAmounts = (first: Condition[], second: Condition[]): boolean =>
  first.every((condition, column) => {
    const other = second[column]!;
    return condition.kind === 'range' ? other.kind === 'range' && meet(condition, other) : covers(condition, other) && covers(other, condition);
  });

function statutoryProblems({ id, inputs, outputs, rows }: DecisionTable): string[] {
  if (id !== 'MajorDecision') return [];
  return Object.entries(statutory).flatMap(([label, conditions]) => {
    const row = rows.find(({ then }) => then[outputs.indexOf('row')]?.trim() === label);
    const name = label.replaceAll('"', '');
    if (!row) return [`缺少“${name}”行：《行政处罚法》第五十八条的情形一律审核，不得删除`];
    const same = inputs.every((input, column) => (row.when[column]!.trim() || '-') === (conditions[input] ?? '-'));
    return same ? [] : [`“${name}”行的条件被改动：《行政处罚法》第五十八条的情形一律审核，不得增减条件`];
  });
}
