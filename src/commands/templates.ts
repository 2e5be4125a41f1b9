import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadWorkers } from '../../workers';
import { reasonOf } from '../base/reason';
import { readModels } from '../models/model-files';
import { jobsOf, type Template, templatesOf, withJobTable } from '../models/templates';

const bpmn = join(__dirname, '../../bpmn');
const files = {
  templates: join(bpmn, '.camunda/element-templates/job-types.json'),
  reference: join(bpmn, 'REFERENCE.md'),
};

/**
 * `npm run templates`: writes the element templates for Modeler and the table of job types, from the workers and the
 * diagrams.
 */
async function main(): Promise<void> {
  const jobs = jobsOf(loadWorkers());
  const { diagrams } = await readModels([bpmn]);
  const existing = await readFile(files.templates, 'utf8');
  await write(
    files.templates,
    existing,
    `${JSON.stringify(templatesOf(jobs, JSON.parse(existing) as Template[], diagrams), null, 2)}\n`,
  );
  const reference = await readFile(files.reference, 'utf8');
  await write(files.reference, reference, withJobTable(reference, jobs, diagrams));
}

async function write(file: string, before: string, after: string): Promise<void> {
  if (after !== before) await writeFile(file, after);
  process.stdout.write(`${after === before ? '没有变化' : '已更新'}：${file}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
});
