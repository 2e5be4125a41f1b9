import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisionTables } from '../../../src/models/tables/read-decision-tables';
import { modelsOf } from '../../../src/models/model-files';
import { decisionFileProblems, requireSoundTables } from '../../../src/models/decision-files';

const folder = join(__dirname, '../../../bpmn');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The tables of bpmn/, as deployment reads them. */
describe('L1 the decision tables of bpmn/', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.dmn')))('%s is sound', async (file) => {
    const [table] = await readDecisionTables(read(file));
    expect(table!.rows.length).toBeGreaterThan(0);
    expect(
      table!.rows.every(
        ({ inputs, outputs }) => inputs.length === table!.inputs.length && outputs.length === table!.outputs.length,
      ),
    ).toBe(true);
    expect(await decisionFileProblems(read(file))).toEqual([]);
  });

  it('L2 a row of 处罚法 58 that is dropped or narrowed is refused', async () => {
    const xml = read('MajorDecision.dmn');
    const rule = xml.match(/<rule[^>]*>(?:(?!<\/rule>)[\s\S])*"法定-3"[\s\S]*?<\/rule>/)![0];
    expect(await decisionFileProblems(xml.replace(rule, ''))).toEqual([
      expect.stringMatching(/缺少“法定-3”行：《行政处罚法》第五十八条/),
    ]);
    const narrowed = rule.replace('<text>true</text>', '<text>false</text>');
    expect(await decisionFileProblems(xml.replace(rule, narrowed))).toContainEqual(
      expect.stringMatching(/“法定-3”行的条件被改动/),
    );
  });

  it.each([
    ['the same material twice', '"evidence"', '"investigation-report"', /第1行.*第3行.*条件完全相同/],
    ['a material without a name', '"案件调查终结报告"', '""', /第1行“材料名称”一格 ""：请填带引号的文字/],
    [
      'nobody to check it',
      '<text>"reviewer"</text>',
      '<text>"nobody"</text>',
      /第10行“由谁核对”一格 "nobody"：请填"system" 或者 "reviewer"/,
    ],
  ])('L3 ReviewMaterials with %s is refused, naming the row', async (_, text, other, sentence) => {
    expect(await decisionFileProblems(read('ReviewMaterials.dmn').replace(text, other))).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it.each([
    [
      'a value no owner may choose',
      '<text>0.05</text>',
      '<text>0.01</text>',
      /第1行“审核人员最低比例”一格 0\.01：应当填0\.05 到 1 之间/,
    ],
    ['no full round at all', '<text>3</text>', '<text>0</text>', /第1行“完整审核几轮”一格 0：应当填1 以上的整数/],
    [
      'no row for the other agencies',
      '<text>-</text>',
      '<text>"yiyang-emergency"</text>',
      /缺少机关一栏为“-”的最后一行/,
    ],
    ['an agency named twice', '"taojiang-natural-resources"', '"tianxin-education"', /第2行.*永远不会命中.*第1行/],
  ])('L4 a review policy with %s is refused', async (_, from, to, problem) => {
    expect(await decisionFileProblems(read('ReviewPolicy.dmn').replace(from, to))).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  it('two rows for the same limit are refused, with file, rows and a case that meets both', async () => {
    const decision = Buffer.from(read('TimeLimits.dmn').replace('"defence"', '"decide"'));
    const { tables } = await modelsOf([{ name: 'TimeLimits.dmn', decision }]);
    expect(() => requireSoundTables(tables)).toThrow(
      /^TimeLimits\.dmn：决策表“期限”（TimeLimits）的第1行（自立案之日起九十日.*）、第2行（.*）可能同时命中.*期限种类 = "decide"/,
    );
  });

  it('a general row moved to the top hides the rows below it', async () => {
    const [rules, rest] = [read('DisclosureLimits.dmn').split(/(?=<rule )/), /<\/rule>[\s\S]*$/];
    const last = rules.at(-1)!;
    const moved = [
      rules[0],
      last.replace(rest, '</rule>'),
      ...rules.slice(1, -1),
      last.match(rest)![0].replace('</rule>', ''),
    ].join('');
    const problems = await decisionFileProblems(moved);
    expect(problems).toHaveLength(rules.length - 2);
    expect(problems[0]).toMatch(/第2行.*永远不会命中.*第1行/);
  });

  it('an answer without quotes or in the wrong unit, which the engine would take for nothing, is refused', async () => {
    const xml = read('CrimeSigns.dmn');
    const [unquoted, inWords] = [
      xml.replace('"伪造、变造、假证、假章、假公章"', '伪造、变造'),
      xml.replace('<text>100000</text>', '<text>10万</text>'),
    ];
    expect(await decisionFileProblems(unquoted)).toEqual([
      expect.stringMatching(/（CrimeSigns）第4行“违法事实中的词语”一格 伪造、变造：这一列应当填加英文引号的文字/),
    ]);
    expect(await decisionFileProblems(inWords)).toEqual([
      expect.stringMatching(/第2行“违法所得（元）”一格 10万：这一列应当填数字/),
    ]);
  });

  it('a missing basis and a file that is no DMN are named', async () => {
    const [baseless] = await decisionFileProblems(read('TimeLimits.dmn').replace('"《行政处罚法》第六十条"', '""'));
    expect(baseless).toBe('决策表“期限”（TimeLimits）第1行没有写明依据（basis）');
    expect(await decisionFileProblems('<definitions xmlns="http://example.org/other"/>')).toEqual([
      expect.stringMatching(/^读不懂/),
    ]);
  });

  const dmn = (from: string, to: string) => read('TimeLimits.dmn').replaceAll(from, to);
  it.each([
    [
      'DMN 1.1',
      () => dmn('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd/'),
    ],
    [
      'DMN 1.2',
      () => dmn('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20180521/MODEL/'),
    ],
    ['DMN 1.4', () => dmn('20191111', '20211108')],
    ['DMN 1.5', () => dmn('20191111', '20230324')],
  ])('%s is refused, not misread', async (version, xml) => {
    expect(await decisionFileProblems(xml())).toEqual([
      `决策表是 ${version} 格式，只认 DMN 1.3：请用 Camunda Modeler 打开后另存为 DMN 1.3`,
    ]);
  });

  it.each([
    ['two rows of one id', /rule id="[^"]+"/g, 'rule id="twice"', /编号 twice 用了两次：请改掉其中一个/],
    ['an element that DMN does not have', '<rule ', '<magic/><rule ', /不认识的元素/],
    [
      'a row of another version of DMN',
      '<rule ',
      '<rule xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" ',
      /不认识的元素/,
    ],
    ['a cell written twice', /(<inputEntry[^>]*>)/, '$1<text>"decide"</text>', /处内容没有读到/],
  ])('%s is refused, because the engine might read it', async (_, from, to, sentence) => {
    expect((await decisionFileProblems(read('TimeLimits.dmn').replace(from, to))).join()).toMatch(sentence);
  });
});
