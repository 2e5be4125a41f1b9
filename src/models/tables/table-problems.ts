import { notAllowed } from './allowed-values';
import { answerProblems } from './answers';
import { baselessRows } from './basis';
import { type Box, isEmpty } from './boxes';
import type { DecisionTable } from './decision-table';
import { hitPolicyProblems } from './hit-policy';
import { policyProblems } from './review-policy';
import { accepts, literals, samples } from './samples';
import { wrongAnswers } from './output-cells';
import { statutoryProblems } from './statutory';
import { groupedNumber } from './thousands';
import { readUnaryTest, type UnaryTest } from './unary-test';

/**
 * What is wrong with a decision table (L1): rows that apply together where only one may, rows that never apply or
 * repeat another, a row without legal basis, an answer of another type than its column, a value that its column does
 * not offer, and every cell that this check can't read. Chinese sentences that name table and row as Modeler numbers them; none when sound.
 */
export function tableProblems(table: DecisionTable): string[] {
  const tests = table.rows.map(({ inputs }) => inputs.map(readUnaryTest));
  const unread = unreadable(table, tests);
  const found = unread.length > 0 ? unread : conditionProblems(table, tests as UnaryTest[][]);
  const rest = [
    ...found,
    ...wrongAnswers(table),
    ...baselessRows(table),
    ...answerProblems(table),
    ...statutoryProblems(table),
    ...policyProblems(table),
  ];
  // A cell that something is said about already is not told twice.
  const cellOf = (problem: string) => problem.split('：')[0]!;
  const known = new Set(rest.map(cellOf));
  const problems = [...rest, ...notAllowed(table).filter((problem) => !known.has(cellOf(problem)))];
  const told =
    problems.length > mostTold
      ? [...problems.slice(0, mostTold), `还有${problems.length - mostTold}处需要修改`]
      : problems;
  return told.map((problem) => `决策表“${table.name}”（${table.id}）${problem}`);
}

/** One row that is too general may clash with every other. */
const mostTold = 20;

const typeNames: Record<string, string> = { string: '文字', number: '数字', boolean: 'true 或者 false' };

function unreadable({ rows, inputs }: DecisionTable, tests: (UnaryTest | null)[][]): string[] {
  const types = inputs
    .filter(({ type }) => !(type in typeNames))
    .map(({ label, type }) => `的“${label}”列类型为“${type}”，无法检查：请用 string、number 或者 boolean`);
  const cells = rows.flatMap((row, index) =>
    inputs.flatMap(({ label, type }, column) => {
      const test = tests[index]![column];
      const where = `第${index + 1}行“${label}”一格 ${row.inputs[column] ?? ''}`;
      const grouped = type === 'number' && groupedNumber(row.inputs[column] ?? '');
      if (grouped)
        return [
          `${where}：数字里不能有逗号，${grouped} 会被读成几个数。请写 ${grouped.replaceAll(',', '')}；确实是几个数的，逗号后面加空格`,
        ];
      if (!test)
        return [
          `${where}：看不懂，无法检查。请用 "文字"、数字、true、false、逗号分隔的几项、<、<=、>、>=、[a..b]、not(…) 或者 -`,
        ];
      return type in typeNames && literals(test).some((value) => typeof value !== type)
        ? [`${where}：这一列应当填${typeNames[type]}`]
        : [];
    }),
  );
  return [...types, ...cells];
}

function conditionProblems(table: DecisionTable, tests: UnaryTest[][]): string[] {
  const columns = table.inputs.map(({ type }, column) =>
    samples(
      type,
      tests.map((row) => row[column]!),
    ),
  );
  const boxes: Box[] = tests.map((row) =>
    row.map((test, column) => columns[column]!.filter((sample) => accepts(test, sample))),
  );
  const never = boxes.flatMap((box, row) => (isEmpty(box) ? [`第${row + 1}行永远不会命中：它的条件互相矛盾`] : []));
  return [...never, ...hitPolicyProblems(table, boxes)];
}
