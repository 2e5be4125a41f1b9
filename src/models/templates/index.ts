/**
 * What Camunda Modeler offers for each job type, and the table of job types in bpmn/REFERENCE.md, made from workers and
 * diagrams. `npm run templates` writes them; a test says when they are out of date.
 */
export { withJobTable } from './job-table';
export { type Job, jobsOf, type Template } from './template';
export { templatesOf } from './templates-of';
