import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagram, parseDiagram } from '../../../src/models/diagram';
import { jobsOf, type Template, templatesOf, withJobTable } from '../../../src/models/templates';

const bpmn = join(__dirname, '../../../bpmn');
const existing = JSON.parse(
  readFileSync(join(bpmn, '.camunda/element-templates/job-types.json'), 'utf8'),
) as Template[];
const named = (id: string) => existing.find((template) => template.id === id)!;

describe('templatesOf', () => {
  let diagrams: Diagram[];
  beforeAll(async () => {
    diagrams = await Promise.all(
      ['EnforcementCase', 'LegalReview'].map((name) => parseDiagram(readFileSync(join(bpmn, `${name}.bpmn`), 'utf8'))),
    );
  });

  it('makes a template for a new worker, named as it says, and none for one that is gone', () => {
    const jobs = jobsOf(
      new Map([
        ['hold-hearing', { title: '举行听证', completedBy: ['handler'] }],
        ['archive', {}],
      ]),
    );
    const [archive, hearing, ...more] = templatesOf(jobs, existing, diagrams);
    expect(archive).toBe(named('mingfa.archive'));
    expect(more).toEqual([]);
    expect(hearing).toEqual({
      ...named('mingfa.record-opinion'),
      id: 'mingfa.hold-hearing',
      name: '举行听证',
      description: '任务类型 hold-hearing',
      properties: named('mingfa.record-opinion').properties.map((property, index) => ({
        ...property,
        value: ['hold-hearing', '5', ''][index],
      })),
    });
  });

  it.each(['archive', 'determine-review-scope', 'start-disclosure', 'record-opinion'])(
    'fits the element that uses %s',
    (type) => {
      const records = type === 'record-opinion';
      const { description: _, name, ...kept } = named(`mingfa.${type}`);
      expect(templatesOf([{ type, records }], [], diagrams)[0]).toEqual({
        ...kept,
        name,
        description: `任务类型 ${type}`,
      });
    },
  );

  it('lists where each job is used, and says so of a job that no diagram uses', () => {
    const readme = '## 任务类型\n\n| 任务类型 | 用在 |\n|---|---|\n| `gone` | X |\n\n## 变量\n';
    const jobs = jobsOf(
      new Map([
        ['hold-hearing', {}],
        ['archive', {}],
      ]),
    );
    expect(withJobTable(readme, jobs, diagrams)).toBe(
      readme.replace('| `gone` | X |', '| `archive` | EnforcementCase 归档 |\n| `hold-hearing` | 图上还没有用到 |'),
    );
    expect(() => withJobTable('## 任务类型\n', jobs, diagrams)).toThrow('没有“任务类型”一节的表');
  });
});
