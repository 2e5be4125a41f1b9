import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bpmnErrorCodes } from '../../src/base/error-codes';
import { actors, jobTypesOf } from '../../src/models/diagram';
import { jobsOf, templatesOf, withJobTable } from '../../src/models/templates';
import { loadWorkers } from '../../workers';
import { readForms } from './support/forms';
import { type Element, extension, formId, isUserTask, type Model, readModels, root } from './support/model';

let elements: Element[];
let models: Model[];
beforeAll(async () => {
  models = await readModels();
  elements = models.flatMap((model) => model.elements);
});
const sorted = (names: Iterable<string | undefined>) =>
  [...new Set([...names].filter((name): name is string => Boolean(name)))].sort();

/** First column of the table under a heading of bpmn/REFERENCE.md. */
function listed(heading: string): string[] {
  const section = readFileSync(join(root, 'bpmn/REFERENCE.md'), 'utf8').split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!).sort();
}

describe('design decision 11: what the diagrams name and what exists are the same', () => {
  it('job types and files of workers/', () => {
    const files = [...loadWorkers().keys()];
    expect(sorted(elements.flatMap(jobTypesOf))).toEqual(sorted(files));
  });

  it('forms of user tasks and files of forms/', () => {
    const used = elements.filter(isUserTask).map(formId);
    expect(sorted(used)).toEqual([...readForms().keys()]);
    expect(used).toHaveLength(new Set(used).size);
  });

  it('a form file and the id in it', () => {
    for (const [file, { id }] of readForms()) expect(id).toBe(file);
  });

  it('BPMN errors caught and codes that workers may throw', () => {
    const caught = elements.flatMap(({ eventDefinitions = [] }) =>
      eventDefinitions.map(({ errorRef }) => errorRef?.errorCode),
    );
    expect(sorted(caught)).toEqual([...bpmnErrorCodes].sort());
  });

  it('called processes and diagrams', () => {
    const calls = elements.map((element) => extension(element, 'CalledElement')?.processId as string | undefined);
    for (const processId of sorted(calls)) expect(models.map(({ process }) => process.id)).toContain(processId);
  });

  it('element templates for Modeler and job types', () => {
    const file = join(root, 'bpmn/.camunda/element-templates/job-types.json');
    const templates = JSON.parse(readFileSync(file, 'utf8')) as {
      properties: { value: string; binding: { property?: string } }[];
    }[];
    const types = templates.map(
      ({ properties }) => properties.find(({ binding }) => binding.property === 'type')!.value,
    );
    expect(types.sort()).toEqual(sorted(elements.flatMap(jobTypesOf)));
  });

  it('element templates and table of job types, and what npm run templates makes of the code', () => {
    const jobs = jobsOf(loadWorkers());
    const templates = readFileSync(join(root, 'bpmn/.camunda/element-templates/job-types.json'), 'utf8');
    expect(`${JSON.stringify(templatesOf(jobs, JSON.parse(templates), models), null, 2)}\n`).toBe(templates);
    const reference = readFileSync(join(root, 'bpmn/REFERENCE.md'), 'utf8');
    expect(withJobTable(reference, jobs, models)).toBe(reference);
  });

  it('tables of bpmn/REFERENCE.md and diagrams', () => {
    const events = elements.flatMap(({ eventDefinitions = [] }) => eventDefinitions);
    expect(listed('任务类型')).toEqual(sorted(elements.flatMap(jobTypesOf)));
    expect(listed('消息')).toEqual(sorted(events.map(({ messageRef }) => messageRef?.name)));
    expect(listed('错误代码')).toEqual([...bpmnErrorCodes].sort());
  });

  it("issue 9: the process owner's guide ends before the developer's reference begins", () => {
    const guide = readFileSync(join(root, 'bpmn/README.md'), 'utf8');
    for (const heading of ['变量', '消息', '错误代码', '任务类型']) {
      expect(guide).not.toContain(`## ${heading}\n`);
      expect(listed(heading).length).toBeGreaterThan(0);
    }
    for (const actor of actors) expect(guide).toContain(`| ${actor.colour} | ${actor.name} |`);
    for (const told of ['offer-task', 'npm run lint:bpmn -- 文件夹', 'REFERENCE.md']) expect(guide).toContain(told);
  });
});
