import { type Diagram, jobType } from '../diagram';
import { newTemplate } from './new-template';
import { type Job, type Template, typeOf } from './template';

/**
 * One template per job, in the order of their types. What a template says already stays; a job that is gone has none.
 */
export function templatesOf(jobs: Job[], existing: Template[], diagrams: Pick<Diagram, 'elements'>[]): Template[] {
  const elements = diagrams.flatMap((diagram) => diagram.elements);
  return [...jobs]
    .sort((a, b) => (a.type < b.type ? -1 : 1))
    .map((job) => {
      const kept = existing.find((template) => typeOf(template) === job.type);
      return (
        kept ??
        newTemplate(
          job,
          elements.find((element) => jobType(element) === job.type),
        )
      );
    });
}
