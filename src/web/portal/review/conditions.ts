import { outcomeNames } from '../../../stages/investigation';
import { partyKindNames } from '../../../law/case/case';
import type { DecisionRow, DecisionTable } from '../../../models/tables/decision-table';
import { literals } from '../../../models/tables/samples';
import { type Literal, readUnaryTest, type UnaryTest } from '../../../models/tables/unary-test';
import { field, level } from '../words';

/** Facts that the page itself is about. */
const known = ['agency', 'act'];

/** What a row asks of a case, as the reader needs it: 当事人类别：自然人、个体工商户, 罚款超过5000元. Nothing where it asks nothing. */
export function conditionsOf({ inputs }: DecisionTable, row: DecisionRow): string[] {
  return inputs.flatMap(({ label, expression = '' }, column) => {
    const cell = row.inputs[column]!;
    const test = readUnaryTest(cell);
    if (known.includes(expression) || test?.kind === 'any') return [];
    return [test ? inWords(test, label, (value) => nameOf(expression, value)) : `${label}：${cell}`];
  });
}

function inWords(test: UnaryTest, label: string, name: (value: Literal) => string): string {
  const [, quantity, unit] = /^(.*?)(?:（(元|日)）)?$/.exec(label)!;
  switch (test.kind) {
    case 'any':
      return label;
    case 'equal':
      return typeof test.value === 'boolean'
        ? test.value
          ? label
          : `不属于“${label}”`
        : typeof test.value === 'number'
          ? `${quantity}${test.value}${unit ?? ''}`
          : `${label}：${name(test.value)}`;
    case 'range':
      return `${quantity}${bounds(test, unit ?? '')}`;
    case 'either':
      return test.tests.every(({ kind }) => kind === 'equal')
        ? `${label}：${literals(test).map(name).join('、')}`
        : test.tests.map((each) => inWords(each, label, name)).join('或者');
    case 'not':
      return `除“${inWords(test.test, label, name)}”以外`;
  }
}

/** `>` 超过 and `<` 不满 leave the number itself out, `>=` 以上 and `<=` 以下 take it in, as statutes use these words. */
function bounds({ from, to, fromIncluded, toIncluded }: Extract<UnaryTest, { kind: 'range' }>, unit: string): string {
  return [
    from !== null && (fromIncluded ? `${from}${unit}以上` : `超过${from}${unit}`),
    to !== null && (toIncluded ? `${to}${unit}以下` : `不满${to}${unit}`),
  ]
    .filter(Boolean)
    .join('、');
}

const wordIn = (words: Record<string, string>) => (value: string) => words[value] ?? value;

const names: Record<string, (value: string) => string> = {
  partyKind: wordIn(partyKindNames),
  outcome: wordIn(outcomeNames),
  field,
  level,
};
const nameOf = (fact: string, value: Literal) => names[fact]?.(String(value)) ?? String(value);
