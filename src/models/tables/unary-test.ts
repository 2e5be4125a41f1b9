import { type Token, tokens } from './feel-tokens';

export type Literal = string | number | boolean;

/** What a cell of a decision table asks of its input. Bounds of a range: null means open-ended. */
export type UnaryTest =
  | { kind: 'any' }
  | { kind: 'equal'; value: Literal }
  | { kind: 'range'; from: number | null; to: number | null; fromIncluded: boolean; toIncluded: boolean }
  | { kind: 'either'; tests: UnaryTest[] }
  | { kind: 'not'; test: UnaryTest };

/** Reads FEEL: `-`, nothing, literals, lists, comparisons, ranges and `not(…)`. Null when the text is more than that. */
export function readUnaryTest(text: string): UnaryTest | null {
  const clean = text.trim();
  if (clean === '' || clean === '-') return { kind: 'any' };
  const found = tokens(clean);
  if (!found) return null;
  const negated = found[0] === 'not' && found[1] === '(' && found.at(-1) === ')';
  const tests = list(negated ? found.slice(2, -1) : found);
  if (!tests) return null;
  const test: UnaryTest = tests.length === 1 ? tests[0]! : { kind: 'either', tests };
  return negated ? { kind: 'not', test } : test;
}

/** Positive tests with commas between them; null when something else stands there. */
function list(found: Token[]): UnaryTest[] | null {
  const tests: UnaryTest[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [test, length] = positive(found.slice(at));
    if (!test) return null;
    tests.push(test);
    at += length;
    if (at === found.length) return tests;
    if (found[at] !== ',') return null;
  }
  return null;
}

/** The test at the beginning of the tokens, and how many of them it takes. */
function positive([first, second, dots, last, end]: Token[]): [UnaryTest | null, number] {
  if (typeof first === 'object') return [{ kind: 'equal', value: first.literal }, 1];
  const value = numberIn(second);
  if (value === null) return [null, 0];
  if (first === '<' || first === '<=') return [{ kind: 'range', from: null, to: value, fromIncluded: false, toIncluded: first === '<=' }, 2];
  if (first === '>' || first === '>=') return [{ kind: 'range', from: value, to: null, fromIncluded: first === '>=', toIncluded: false }, 2];
  const to = numberIn(last);
  const closed = end === ']' || end === ')' || end === '[';
  if (!'[(]'.includes(first ?? ' ') || dots !== '..' || to === null || !closed) return [null, 0];
  return [{ kind: 'range', from: value, to, fromIncluded: first === '[', toIncluded: end === ']' }, 5];
}

const numberIn = (token: Token | undefined): number | null =>
  (typeof token === 'object' && typeof token.literal === 'number' ? token.literal : null);
