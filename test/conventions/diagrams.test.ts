import { processes } from '../../src/kinds';
import { rules } from '../../src/models/lint';
import { breaches, lint } from './support/known';
import { type Model, readModels } from './support/model';

describe('the diagrams of bpmn/', () => {
  let models: Model[];
  beforeAll(async () => {
    models = await readModels();
  });

  it('are the processes of the system, executable, one per file of the same name', () => {
    expect(models.map(({ file }) => file)).toEqual(processes.map((id) => `${id}.bpmn`).sort());
    for (const { file, process } of models)
      expect(process).toMatchObject({ id: file.replace('.bpmn', ''), isExecutable: true });
  });

  it('are clean for bpmnlint with the rules for Camunda 8.6', async () => {
    for (const model of models) expect([model.file, await lint(model)]).toEqual([model.file, []]);
  });

  it.each(rules.map((rule) => [rule.asks, rule] as const))('keep the rule: %s', (_, rule) => {
    for (const model of models) expect([model.file, breaches(rule, model)]).toEqual([model.file, []]);
  });
});
