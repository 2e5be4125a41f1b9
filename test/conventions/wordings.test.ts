import { Linter } from 'bpmnlint';
import { createResolver, lintFiles, wordings } from '../../src/models/lint';
import { config, known } from './support/known';

describe('what lint:bpmn says', () => {
  it('has a Chinese sentence for every rule that bpmn/.bpmnlintrc takes over', async () => {
    const names = (await new Linter({ config, resolver: createResolver(known) }).resolveRules(config)).map(
      ({ name }) => name,
    );
    const foreign = names.filter((name) => !name.startsWith('mingfa/'));
    expect(foreign.filter((name) => !/\p{Script=Han}/u.test(wordings[name] ?? ''))).toEqual([]);
  });

  it.each([
    ['no diagram', { name: 'x.bpmn', process: Buffer.from('<a/>') }, '读不懂：不是流程图（BPMN）'],
    [
      'a broken diagram',
      { name: 'x.bpmn', process: Buffer.from('<a><b></a>') },
      '读不懂，请用 Camunda Modeler 打开后重新保存：文件已经损坏',
    ],
    ['no table', { name: 'x.dmn', decision: Buffer.from('<a/>') }, '读不懂：不是决策表文件（DMN）'],
    ['no form', { name: 'x.form', form: Buffer.from('{"components": 1}') }, '读不懂：不是表单文件'],
    ['a form that is broken', { name: 'x.form', form: Buffer.from('{') }, '读不懂：不是表单文件'],
  ])('names a file that is %s', async (_, file, sentence) => {
    expect(await lintFiles([file], config, known)).toEqual([
      { file: file.name, problems: [expect.stringContaining(sentence)] },
    ]);
  });
});
