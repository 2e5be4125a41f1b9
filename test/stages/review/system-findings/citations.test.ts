import { chineseNumber, citationsIn } from '../../../../src/stages/review/system-findings/citations';

test.each([
  ['《中华人民共和国民办教育促进法》第六十四条', [['民办教育促进法', 64]]],
  [
    '《城乡规划法》第四十条第一款、第六十四条',
    [
      ['城乡规划法', 40],
      ['城乡规划法', 64],
    ],
  ],
  ['违反城乡规划法第40条第1款', [['城乡规划法', 40]]],
  [
    '《行政处罚法》第二十八条第一款和《民办教育促进法》第六十二条',
    [
      ['行政处罚法', 28],
      ['民办教育促进法', 62],
    ],
  ],
  ['依据有关规定', []],
])('L5 reads the articles of “%s”', (text, expected) => {
  expect(citationsIn(text).map(({ law, article }) => [law, article])).toEqual(expected);
});

test.each([
  ['六', 6],
  ['十', 10],
  ['十二', 12],
  ['六十四', 64],
  ['一百三十四', 134],
  ['一百零六', 106],
  ['64', 64],
])('reads %s as %i', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});
