import { tableProblems } from '../../../src/models/tables/table-problems';
import { table } from './table';

describe('L1 tableProblems', () => {
  it.each<[string, string, string[]]>([
    ['UNIQUE rows with different texts', 'UNIQUE', ['"a" | - | -', '"b" | - | -', 'not("a","b") | - | -']],
    [
      'UNIQUE rows whose ranges touch but do not share a value',
      'UNIQUE',
      ['- | < 5000 | -', '- | [5000..20000) | -', '- | >= 20000 | -'],
    ],
    ['FIRST rows from the special to the general', 'FIRST', ['"a" | - | true', '"a" | - | -', '- | - | -']],
    ['a FIRST row that earlier ones cover only in part', 'FIRST', ['"a" | - | -', '"a","b" | - | -']],
    ['COLLECT rows that apply together', 'COLLECT', ['- | > 5000 | -', '- | >= 5000 | -', '- | - | true']],
    [
      'RULE ORDER rows that answer the same case differently',
      'RULE ORDER',
      ['"a" | - | -', '"a" | - | - => "《行政处罚法》第六十一条"'],
    ],
    ['several numbers with a space between them', 'FIRST', ['- | 20, 500 | -']],
    ['a comma between digits in a text', 'FIRST', ['"1,000" | - | -']],
    ['ANY rows that overlap with the same result', 'ANY', ['"a" | - | -', '- | - | true']],
  ])('accepts %s', (_, hitPolicy, lines) => {
    expect(tableProblems(table(hitPolicy, lines))).toEqual([]);
  });

  it.each<[string, string, string[], RegExp]>([
    [
      'two UNIQUE rows that can apply together',
      'UNIQUE',
      ['"a" | - | -', '- | - | true'],
      /“期限”（Limits）的第1行（注释1）、第2行（注释2）可能同时命中.*UNIQUE.*例如 sector = "a"，fineYuan = 0，minor = true/,
    ],
    ['UNIQUE ranges that share one value', 'UNIQUE', ['- | <= 5000 | -', '- | >= 5000 | -'], /fineYuan = 5000，/],
    [
      'UNIQUE ranges that share values between their bounds',
      'UNIQUE',
      ['- | < 20000 | -', '- | > 5000 | -'],
      /fineYuan = 12500，/,
    ],
    ['a UNIQUE row that overlaps a not(…)', 'UNIQUE', ['not("a") | - | -', '"b" | - | -'], /例如 sector = "b"/],
    [
      'a FIRST row behind one that covers it',
      'FIRST',
      ['"a","b" | - | -', '"a" | > 5 | true'],
      /第2行（注释2）永远不会命中.*第1行（注释1）先命中/,
    ],
    [
      'a FIRST row that several earlier rows cover together',
      'FIRST',
      ['- | <= 5 | true', '- | > 5 | true', '- | - | false', '"a" | - | -'],
      /第4行（注释4）永远不会命中.*第1行（注释1）、第2行（注释2）、第3行（注释3）先命中/,
    ],
    [
      'a FIRST row, naming only the rows that hide it',
      'FIRST',
      ['"a" | > 9 | -', '"a" | - | -', '"a" | < 5 | -'],
      /第3行（注释3）永远不会命中：它的全部情形已由第2行（注释2）先命中/,
    ],
    [
      'COLLECT rows with the same conditions, differently written',
      'COLLECT',
      ['"a","b" | [5..5] | -', '"b","a" | 5 | -'],
      /第1行（注释1）、第2行（注释2）条件完全相同/,
    ],
    [
      'RULE ORDER rows that say the same of the same case',
      'RULE ORDER',
      ['"a" | - | -', '"a" | - | -'],
      /第1行（注释1）、第2行（注释2）条件和结果完全相同/,
    ],
    [
      'ANY rows that contradict each other',
      'ANY',
      ['"a" | - | -', '- | - | true => "《行政处罚法》第六十一条"'],
      /结果不同（命中策略 ANY）/,
    ],
    [
      'a row whose conditions contradict themselves',
      'COLLECT',
      ['- | [20..10] | -'],
      /第1行永远不会命中：它的条件互相矛盾/,
    ],
    [
      'a cell that it does not understand',
      'FIRST',
      ['"a" | fineYuan * 2 | -'],
      /第1行“fineYuan”一格 fineYuan \* 2：看不懂/,
    ],
    ['a number in a column of texts', 'FIRST', ['- | - | -', '5 | - | -'], /第2行“sector”一格 5：这一列应当填文字/],
    [
      'a number with a comma, which the engine reads as several',
      'FIRST',
      ['- | >= 20,000 | -'],
      /第1行“fineYuan”一格 >= 20,000：数字里不能有逗号，20,000 会被读成几个数。请写 20000/,
    ],
    [
      'such a number whose thousands are not zero',
      'FIRST',
      ['- | [1,500..20,250) | -'],
      /第1行“fineYuan”一格 .*1,500 会被读成几个数。请写 1500/,
    ],
    ['a row that lacks a cell', 'FIRST', ['"a" | -'], /第1行“minor”一格 ：看不懂/],
    ['a hit policy that it cannot check', 'PRIORITY', ['- | - | -'], /命中策略 PRIORITY 无法检查/],
  ])('refuses %s', (_, hitPolicy, lines, sentence) => {
    expect(tableProblems(table(hitPolicy, lines))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each(['', '  ', '-', '""', '" "', 'null'])('refuses a row whose basis is %j', (basis) => {
    expect(tableProblems(table('FIRST', ['"a" | - | -', `- | - | - => ${basis}`]))).toEqual([
      expect.stringMatching(/第2行没有写明依据/),
    ]);
  });

  it('tells the first twenty problems and how many more there are', () => {
    const problems = tableProblems(
      table(
        'UNIQUE',
        Array.from({ length: 8 }, () => '- | - | -'),
      ),
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('决策表“期限”（Limits）还有8处需要修改');
  });

  it('refuses a table without the output basis, and a column of a type that it does not know', () => {
    const asked = table('FIRST', ['- | - | -'], { sector: 'string', on: 'date', minor: 'boolean' });
    asked.outputs = [{ name: 'count', label: '天数' }];
    expect(tableProblems(asked)).toEqual([
      expect.stringMatching(/“on”列类型为“date”，无法检查/),
      expect.stringMatching(/缺少输出列 basis/),
    ]);
  });
});
