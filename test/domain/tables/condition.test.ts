import { conditionOf, covers, isEmpty, meet } from '../../../src/domain/tables/condition';

describe('cells of a decision table', () => {
  test.each([
    ['-', '> 5', true], ['> 5000', '>= 5000', true], ['> 5000', '<= 5000', false], ['>= 5000', '<= 5000', true], ['[1..5]', '(5..9]', false], ['[1..5]', '[5..9]', true],
    ['"person"', '"person", "organisation"', true], ['"person"', '"organisation"', false], ['not("penalty")', '"penalty"', false], ['not("penalty")', '"licence"', true],
    ['true', 'false', false], ['date("2026-01-01")', '"x"', false],
  ])('L1 %s and %s meet: %p', (a, b, expected) => {
    expect(meet(conditionOf(a), conditionOf(b))).toBe(expected);
    expect(meet(conditionOf(b), conditionOf(a))).toBe(expected);
  });

  test.each([
    ['-', '"x"', true], ['"x"', '-', false], ['> 5', '> 6', true], ['> 5', '>= 5', false], ['"a", "b"', '"b"', true], ['"b"', '"a", "b"', false],
    ['not("a")', '"b"', true], ['not("a")', 'not("a", "b")', true], ['"b"', 'not("a")', false],
  ])('L1 %s covers %s: %p', (outer, inner, expected) => expect(covers(conditionOf(outer), conditionOf(inner))).toBe(expected));

  test.each([['[5..3]', true], ['(5..5]', true], ['[5..5]', false], ['> 5', false]])('L1 %s can never hold: %p', (text, expected) =>
    expect(isEmpty(conditionOf(text))).toBe(expected));
});
