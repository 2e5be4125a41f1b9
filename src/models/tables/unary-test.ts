import { cellTree, literalIn, type Node, partsOf, textOf } from './feel-cell';

export type Literal = string | number | boolean;

/** What a cell of a decision table asks of its input. Bounds of a range: null means open-ended. */
export type UnaryTest =
  | { kind: 'any' }
  | { kind: 'equal'; value: Literal }
  | { kind: 'range'; from: number | null; to: number | null; fromIncluded: boolean; toIncluded: boolean }
  | { kind: 'either'; tests: UnaryTest[] }
  | { kind: 'not'; test: UnaryTest };

/** Cells read before: a table has few different ones, and pages ask for them again and again. */
const known = new Map<string, UnaryTest | null>();

/**
 * Reads FEEL: `-`, nothing, literals, lists, comparisons, ranges and `not(…)`. Null when the text is more than that.
 */
export function readUnaryTest(text: string): UnaryTest | null {
  const clean = text.trim();
  if (!known.has(clean)) known.set(clean, clean === '' ? { kind: 'any' } : whole(clean));
  return known.get(clean)!;
}

function whole(text: string): UnaryTest | null {
  const parts = partsOf(cellTree(text));
  const names = parts.map(({ name }) => name).join(' ');
  if (names === 'Wildcard') return { kind: 'any' };
  if (names === 'PositiveUnaryTests') return list(parts[0]!, text);
  if (names !== 'not ( PositiveUnaryTests )') return null;
  const test = list(parts[2]!, text);
  return test && { kind: 'not', test };
}

function list(node: Node, text: string): UnaryTest | null {
  const tests = partsOf(node).map((each) => {
    const [only, ...more] = partsOf(each);
    return only && more.length === 0 ? positive(only, text) : null;
  });
  if (tests.some((test) => test === null)) return null;
  return tests.length === 1 ? tests[0]! : { kind: 'either', tests: tests as UnaryTest[] };
}

function positive(node: Node, text: string): UnaryTest | null {
  const value = literalIn(node, text);
  if (value !== null) return { kind: 'equal', value };
  const parts = node.name === 'SimplePositiveUnaryTest' ? partsOf(node) : [];
  return parts[0]?.name === 'Interval' ? interval(partsOf(parts[0]), text) : comparison(parts, text);
}

function comparison([sign, bound, ...more]: Node[], text: string): UnaryTest | null {
  const value = bound && more.length === 0 ? literalIn(bound, text) : null;
  if (typeof value !== 'number' || sign!.name !== 'CompareOp') return null;
  switch (textOf(sign!, text)) {
    case '<':
      return { kind: 'range', from: null, to: value, fromIncluded: false, toIncluded: false };
    case '<=':
      return { kind: 'range', from: null, to: value, fromIncluded: false, toIncluded: true };
    case '>':
      return { kind: 'range', from: value, to: null, fromIncluded: false, toIncluded: false };
    case '>=':
      return { kind: 'range', from: value, to: null, fromIncluded: true, toIncluded: false };
    default:
      return null;
  }
}

function interval([open, first, last, close, ...more]: Node[], text: string): UnaryTest | null {
  if (!open || !first || !last || !['[', ']', ')'].includes(close?.name ?? '') || more.length > 0) return null;
  const [from, to] = [literalIn(first, text), literalIn(last, text)];
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  return { kind: 'range', from, to, fromIncluded: open.name === '[', toIncluded: close!.name === ']' };
}
