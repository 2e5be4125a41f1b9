import { type Diagram, jobTypesOf } from '../diagram';
import type { Job } from './template';

/** More places than these are counted only: a listener of every task. */
const most = 8;
const heading = '## 任务类型\n';
const ruler = '|---|---|\n';

/**
 * bpmn/REFERENCE.md with the table of job types as the diagrams use them. @throws Error when the text has no such table
 */
export function withJobTable(reference: string, jobs: Job[], diagrams: Pick<Diagram, 'processes'>[]): string {
  const start = reference.indexOf(ruler, reference.indexOf(heading)) + ruler.length;
  const end = reference.indexOf('\n\n', start) + 1;
  if (!reference.includes(heading) || start < ruler.length || end === 0)
    throw new Error('bpmn/REFERENCE.md 中没有“任务类型”一节的表');
  return reference.slice(0, start) + rows(jobs, diagrams) + reference.slice(end);
}

function rows(jobs: Job[], diagrams: Pick<Diagram, 'processes'>[]): string {
  const uses = diagrams
    .flatMap(({ processes }) => processes)
    .flatMap(({ id, elements }) =>
      elements.flatMap((element) =>
        jobTypesOf(element).map((type) => ({ type, where: `${id} ${element.name ?? element.id}` })),
      ),
    );
  return jobs
    .map(({ type }) => type)
    .sort()
    .map((type) => {
      const places = uses.filter((use) => use.type === type).map(({ where }) => where);
      const told = places.length > most ? `${places.length} 处，都是人工任务的监听器` : places.join('；');
      return `| \`${type}\` | ${told || '图上还没有用到'} |\n`;
    })
    .join('');
}
