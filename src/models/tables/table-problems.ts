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
import { groupedNumber, rightSpelling } from './spelling';
import { subsumed } from './subsumed';
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
      const cell = row.inputs[column] ?? '';
      const problem = type in typeNames && unreadCell(cell, tests[index]![column] ?? null, type);
      return problem ? [`第${index + 1}行“${label}”一格 ${cell}：${problem}`] : [];
    }),
  );
  return [...types, ...cells];
}

const general = '请用 "文字"、数字、true、false、逗号分隔的几项、<、<=、>、>=、[a..b]、not(…) 或者 -';

/** Why the engine would read the cell in another way than its owner; null when it would not. */
function unreadCell(cell: string, test: UnaryTest | null, type: string): string | null {
  const right = rightSpelling(cell, type);
  const write = right === null ? '' : `请写 ${right}`;
  const grouped = type === 'number' ? groupedNumber(cell) : null;
  if (grouped)
    return `数字里不能有${/[,，]/.test(grouped) ? '逗号' : '空格等分隔符'}，${grouped} 会被读成几个数。请写 ${grouped.replace(/[^\p{Nd}]/gu, '').normalize('NFKC')}${
      right === null ? '' : `（整格：${right}）`
    }；确实是几个数的，逗号后面加空格`;
  if (!test) return `看不懂，无法检查。${write || general}`;
  if (literals(test).some((value) => typeof value !== type))
    return `这一列应当填${typeNames[type]}${write && `，${write}`}`;
  const inside = type === 'number' ? subsumed(test) : null;
  return inside === null
    ? null
    : `${inside} 与同一格的范围并列，多半本来是一个数：请合写为一个数（中间不加逗号和空格），或者分成两行`;
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
