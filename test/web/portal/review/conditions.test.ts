import { conditionsOf } from '../../../../src/web/portal/review/conditions';

const inputs = [
  { label: '机关', type: 'string', expression: 'agency' },
  { label: '当事人类别', type: 'string', expression: 'partyKind' },
  { label: '罚款（元）', type: 'number', expression: 'fineYuan' },
  { label: '经过听证', type: 'boolean', expression: 'hearingHeld' },
];
const words = (cells: string[]) =>
  conditionsOf(
    { id: 'Table', name: '表', hitPolicy: 'COLLECT', inputs, outputs: [], rows: [] },
    { inputs: cells, outputs: [], annotation: '' },
  );

describe('D1 conditions of a row in words', () => {
  test.each([
    ['> 5000', '罚款超过5000元'],
    ['>= 20000', '罚款20000元以上'],
    ['< 5000', '罚款不满5000元'],
    ['<= 5000', '罚款5000元以下'],
    ['[5000..20000)', '罚款5000元以上、不满20000元'],
    ['(5000..20000]', '罚款超过5000元、20000元以下'],
    ['< 10, > 20', '罚款不满10元或者罚款超过20元'],
    ['3000', '罚款3000元'],
    ['fineYuan * 2', '罚款（元）：fineYuan * 2'],
  ])('the amount %s: %s', (cell, sentence) => expect(words(['-', '-', cell, '-'])).toEqual([sentence]));

  test.each<[string[], string[]]>([
    [['"tianxin-education"', '-', '-', '-'], []],
    [
      ['-', '"person", "individual-business"', '> 5000', '-'],
      ['当事人类别：自然人、个体工商户', '罚款超过5000元'],
    ],
    [
      ['-', 'not("organisation")', '-', 'true'],
      ['除“当事人类别：法人或者其他组织”以外', '经过听证'],
    ],
    [['-', '-', '-', 'false'], ['不属于“经过听证”']],
  ])('%j: %j', (cells, sentences) => expect(words(cells)).toEqual(sentences));
});
