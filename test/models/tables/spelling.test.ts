import { rightSpelling } from '../../../src/models/tables/spelling';
import { tableProblems } from '../../../src/models/tables/table-problems';
import { table } from './table';

const problemsOf = (cell: string) => tableProblems(table('FIRST', [`- | ${cell} | -`]));

describe('issue 9: a number that FEEL reads otherwise is refused with the right way to write it', () => {
  it.each([
    ['>= 20,000', '>= 20000'],
    ['>= 20，000', '>= 20000'],
    ['>= ２００００', '>= 20000'],
    ['＞＝20000', '>=20000'],
    ['≥20000', '>=20000'],
    ['≤ 20000', '<= 20000'],
    ['> = 20000', '>= 20000'],
    ['2万', '20000'],
    ['>= 2.5 万元', '>= 25000'],
    ['[1,000..2,000]', '[1000..2000]'],
    ['[1，000..2，000]', '[1000..2000]'],
    ['1000-2000', '[1000..2000]'],
    ['1000至2000', '[1000..2000]'],
    ['>= 20 000', '>= 20000'],
    ['>= 20\u00a0000', '>= 20000'],
    ["20'000", '20000'],
    ['>= 1,234,567', '>= 1234567'],
    ['20000元以上', '>= 20000'],
    ['不超过5000元', '<= 5000'],
    ['not(20,000)', 'not(20000)'],
  ])('%s: please write %s', (cell, right) => {
    expect(rightSpelling(cell, 'number')).toBe(right);
    expect(problemsOf(cell)).toEqual([expect.stringContaining(right)]);
    expect(tableProblems(table('FIRST', [`- | ${right} | -`]))).toEqual([]);
  });

  it.each(['>= 20, 500', '>= 20, 000', '020000', '1e4', '二万'])('%s is refused', (cell) => {
    expect(problemsOf(cell)).toHaveLength(1);
  });

  it.each(['>= 20000', '20, 500', '[1000..2000]', '< 100, > 1000', '10000,20000', '-'])('%s stays', (cell) => {
    expect(problemsOf(cell)).toEqual([]);
  });

  it('texts and answers with Chinese quotes, and yes or no in words, are told as well', () => {
    expect(rightSpelling('“天心”、“岳麓”', 'string')).toBe('"天心", "岳麓"');
    expect(rightSpelling('是', 'boolean')).toBe('true');
    expect(tableProblems(table('FIRST', ['“天心” | - | -']))).toEqual([expect.stringContaining('请写 "天心"')]);
  });
});
