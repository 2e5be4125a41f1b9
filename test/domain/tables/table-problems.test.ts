import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionTable } from '../../../src/domain/tables/table';
import { tableProblems } from '../../../src/domain/tables/table-problems';
import { readTables } from '../../../src/engine/dmn-model';

const folder = join(__dirname, '../../../bpmn');
const published = () => readTables(readFileSync(join(folder, 'MajorDecision.dmn'), 'utf8')).then(([table]) => table!);

/** The published table with one row changed; rows are found by their name. */
async function changed(change: (table: DecisionTable, row: (name: string) => DecisionTable['rows'][number], column: (name: string) => number) => void): Promise<string[]> {
  const table = await published();
  change(table, (name) => table.rows.find(({ then }) => then[0] === `"${name}"`)!, (name) => table.inputs.indexOf(name));
  return tableProblems(table);
}

describe('the decision tables of bpmn/', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.dmn')))('L1 %s may be deployed', async (file) => {
    expect((await readTables(readFileSync(join(folder, file), 'utf8'))).flatMap(tableProblems)).toEqual([]);
  });

  test('L1 are read whole', async () => {
    const table = await published();
    expect(table).toMatchObject({ id: 'MajorDecision', name: '重大执法决定认定', hitPolicy: 'COLLECT', outputs: ['row', 'reason', 'basis'] });
    expect(table.rows.every(({ when, then }) => when.length === table.inputs.length && then.length === 3)).toBe(true);
  });
});

describe('a table that a process owner got wrong is refused, naming the row', () => {
  test('L1 a basis that is missing', async () => {
    expect(await changed((_, row) => (row('巩义-3').then[2] = '""'))).toEqual([expect.stringMatching(/^决策表 MajorDecision（重大执法决定认定）：第\d+行（巩义-3）没有填写“依据”$/)]);
  });

  test('L1 two rows for the same amounts', async () => {
    const [sentence, ...others] = await changed((table, row, column) => {
      const copy = structuredClone(row('天心教育-3-个人'));
      copy.when[column('fineYuan')] = '>= 10000';
      copy.then[0] = '"天心教育-3-个人-新"';
      table.rows.push(copy);
    });
    expect(sentence).toMatch(/第23行（天心教育-3-个人）和第58行（天心教育-3-个人-新）重叠：条件相同或者金额范围重合/);
    expect(others).toEqual([]);
  });

  test.each([
    ['partyKind', '"people"', /第23行（天心教育-3-个人）永远用不上：没有“people”这样的取值/],
    ['fineYuan', '[5000..1000]', /第23行（天心教育-3-个人）永远用不上：条件自相矛盾/],
  ])('L1 a row that never applies: %s %s', async (input, text, sentence) => {
    expect(await changed((_, row, column) => (row('天心教育-3-个人').when[column(input)] = text))).toEqual([expect.stringMatching(sentence)]);
  });

  test('L2 a statutory row that is gone or narrowed', async () => {
    expect(await changed((table, row) => table.rows.splice(table.rows.indexOf(row('法定-3')), 1))).toEqual([expect.stringMatching(/缺少“法定-3”行：《行政处罚法》第五十八条/)]);
    expect(await changed((_, row, column) => (row('法定-1').when[column('fineYuan')] = '> 100000'))).toEqual([expect.stringMatching(/“法定-1”行的条件被改动/)]);
  });

  const limits = (hitPolicy: DecisionTable['hitPolicy'], ...rows: string[][]): string[] =>
    tableProblems({ id: 'Limits', name: '期限', hitPolicy, inputs: ['kind', 'agency'], outputs: ['count', 'basis'], rows: rows.map((when) => ({ when, then: ['3', '"法"'] })) });
  test('L1 C13 rows of a UNIQUE table that may both apply', () => {
    expect(limits('UNIQUE', ['"pay"', '"a"'], ['"pay"', '"b"'], ['"pay"', '-'])).toEqual([
      '决策表 Limits（期限）：第1行和第3行重叠：同一情形只能有一行适用', '决策表 Limits（期限）：第2行和第3行重叠：同一情形只能有一行适用',
    ]);
  });
  test('L1 C13 a row of a FIRST table that an earlier one covers', () => {
    expect(limits('FIRST', ['"pay"', '"a"'], ['"pay"', '-'], ['"pay"', '"b"'])).toEqual(['决策表 Limits（期限）：第2行和第3行重叠：后一行永远用不上，前一行已经包括它']);
  });
});
