import type { Literal, UnaryTest } from './unary-test';

/** Stands for every text that no row of the table names. */
export const otherText = Symbol('other text');
export type Sample = Literal | typeof otherText;

/**
 * Values that tell the cells of one column apart: each value and bound that a cell names, one between neighbours and
 * one beyond either end. What two cells have in common, or one has more than another, shows on them. An input without
 * a value (null) is left aside.
 */
export function samples(type: string, tests: UnaryTest[]): Sample[] {
  if (type === 'boolean') return [true, false];
  const named = tests.flatMap(literals);
  if (type !== 'number') return [...new Set(named), otherText];
  const bounds = [...new Set(named)].filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const between = bounds.slice(1).map((bound, index) => (bound + bounds[index]!) / 2);
  const beyond = bounds.length === 0 ? [0] : [bounds[0]! - 1, bounds.at(-1)! + 1];
  return [...bounds, ...between, ...beyond].sort((a, b) => a - b);
}

/** Every value and bound that the test names. */
export function literals(test: UnaryTest): Literal[] {
  switch (test.kind) {
    case 'any':
      return [];
    case 'equal':
      return [test.value];
    case 'range':
      return [test.from, test.to].filter((bound) => bound !== null);
    case 'either':
      return test.tests.flatMap(literals);
    case 'not':
      return literals(test.test);
  }
}

export function accepts(test: UnaryTest, sample: Sample): boolean {
  switch (test.kind) {
    case 'any':
      return true;
    case 'equal':
      return test.value === sample;
    case 'either':
      return test.tests.some((each) => accepts(each, sample));
    case 'not':
      return !accepts(test.test, sample);
    case 'range': {
      if (typeof sample !== 'number') return false;
      const above = test.from === null || sample > test.from || (test.fromIncluded && sample === test.from);
      return above && (test.to === null || sample < test.to || (test.toIncluded && sample === test.to));
    }
  }
}
