import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionFileProblems } from '../../../src/models/decision-files';
import { knownTables } from '../../../src/models/tables/known-tables';

const root = join(__dirname, '../../..');
const read = (id: string) => readFileSync(join(root, `bpmn/${id}.dmn`), 'utf8');
const major = read('MajorDecision');
const literal = (text: string) =>
  major.replace(
    /<decisionTable[\s\S]*<\/decisionTable>/,
    `<literalExpression id="E"><text>${text}</text></literalExpression>`,
  );

describe('issue 9: a file that is none of our tables gets one sentence', () => {
  it('knows every table that the program asks for, and no other', () => {
    const files = (readdirSync(join(root, 'src'), { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.ts'),
    );
    const asked = files
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/\.evaluate\(\s*'(\w+)'/g)].map(([, id]) => id!));
    expect(Object.keys(knownTables)).toEqual(expect.arrayContaining([...new Set(asked)]));
    expect(Object.keys(knownTables).sort()).toEqual(
      readdirSync(join(root, 'bpmn'))
        .filter((file) => file.endsWith('.dmn'))
        .map((file) => file.slice(0, -4))
        .sort(),
    );
  });

  it.each([
    ['G3 a decision that is an expression', literal('[]'), /MajorDecision）不是决策表（是文字表达式）/],
    ['a decision that is empty', major.replace(/<decisionTable[\s\S]*<\/decisionTable>/, ''), /不是决策表（是空的）/],
    [
      'a table of somebody else',
      major.replaceAll('"MajorDecision"', '"Others"').replaceAll('#MajorDecision"', '#Others"'),
      /不是本系统用的决策表/,
    ],
    [
      'a table of another DMN version',
      major.replace('20191111/MODEL/', '20211108/MODEL/'),
      /DMN 1\.4 格式，只认 DMN 1\.3/,
    ],
    [
      'a column that asks for what there is not',
      major.replace('<text>fineYuan</text>', '<text>fine</text>'),
      /问的是 fine，系统没有这一项/,
    ],
    ['a column of another type', major.replace('typeRef="number"', 'typeRef="string"'), /类型是 string：请改为 number/],
    [
      'a column that is calculated',
      major.replace('<text>fineYuan</text>', '<text>fineYuan * 0</text>'),
      /系统没有这一项/,
    ],
    ['an answer that is missing', major.replace('name="reason"', 'name="why"'), /缺少输出列 reason/],
    [
      'answers that are counted',
      major.replace('hitPolicy="COLLECT"', 'hitPolicy="COLLECT" aggregation="COUNT"'),
      /COLLECT（COUNT）/,
    ],
    ['one answer instead of all', major.replace('hitPolicy="COLLECT"', 'hitPolicy="FIRST"'), /命中策略是 FIRST/],
  ])('%s', async (_, xml, sentence) => {
    expect(xml).not.toBe(major);
    expect(await decisionFileProblems(xml)).toEqual([expect.stringMatching(sentence)]);
  });
});
