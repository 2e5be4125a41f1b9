import { accepts } from '../../../src/models/tables/samples';
import { readUnaryTest } from '../../../src/models/tables/unary-test';

describe('L1 readUnaryTest', () => {
  it.each<[string, (string | number | boolean)[], (string | number | boolean)[]]>([
    ['-', ['a', 1, true], []],
    ['', ['a', 1, true], []],
    ['"a"', ['a'], ['b', 'A']],
    ['"a", "b,c"', ['a', 'b,c'], ['b', 'c']],
    ['"说\\"是\\""', ['说"是"'], ['说']],
    ['true', [true], [false]],
    ['-5', [-5], [5]],
    ['1.5,2', [1.5, 2], [1, 3]],
    ['< 5', [4.99], [5, 6]],
    ['<= 5', [5], [5.01]],
    ['>5000', [5000.01], [5000]],
    ['>= 20000', [20000], [19999.99]],
    ['[1..5]', [1, 3, 5], [0, 6]],
    ['(1..5)', [1.1, 4.9], [1, 5]],
    [']1..5[', [1.1, 4.9], [1, 5]],
    ['(1..5]', [5], [1]],
    ['< 1, [3..4], > 9', [0, 3, 10], [1, 2, 9]],
    ['not("a","b")', ['c'], ['a', 'b']],
    ['not([1..5])', [0, 6], [1, 5]],
  ])('reads %j', (text, accepted, refused) => {
    const test = readUnaryTest(text)!;
    expect(accepted.filter((value) => !accepts(test, value))).toEqual([]);
    expect(refused.filter((value) => accepts(test, value))).toEqual([]);
  });

  it.each([
    'x',
    '"a',
    '"a" "b"',
    '"a",',
    '5..6',
    '[1..',
    '[1..5',
    '< "a"',
    '= 5',
    'not',
    'not()',
    'not(not(5))',
    '5 and 6',
    'date("2026-01-01")',
    '？',
    '1.2.3',
    '"a"，"b"',
    '000',
    '>= 20,000',
    '1e3',
    '5.',
    'null',
    '(< 5)',
    'not(-)',
    '5 // 天',
    '"\\u{1F600}"',
  ])('does not pretend to understand %j', (text) => {
    expect(readUnaryTest(text)).toBeNull();
  });
});
