import { accepts } from './samples';
import type { UnaryTest } from './unary-test';

/**
 * A number of a list that another part of it takes in already: `>= 20, 0` was meant to be one number, and as a list it
 * takes in what nobody meant. Null when there is none.
 */
export function subsumed(test: UnaryTest): number | null {
  if (test.kind === 'not') return subsumed(test.test);
  if (test.kind !== 'either') return null;
  const ranges = test.tests.filter(({ kind }) => kind === 'range');
  if (ranges.length === 0) return null;
  for (const each of test.tests)
    if (each.kind === 'equal' && typeof each.value === 'number' && isOpen(ranges, each.value)) return each.value;
  return null;
}

/** Behind an open bound a single number is either inside it or, as thousands are, far below it. */
const isOpen = (ranges: UnaryTest[], value: number) =>
  ranges.some(
    (range) => accepts(range, value) || (range.kind === 'range' && (range.to === null || range.from === null)),
  );
