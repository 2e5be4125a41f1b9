import { join } from 'node:path';
import { root } from '../../src/base/root';
import { parseDiagram } from '../../src/models/diagram';
import { readResources } from '../../src/models/model-files';
import { type TaskModels, taskModelsOf } from '../../src/models/tasks';

/** The user tasks of this installation, without judging its models: that takes seconds and is tested elsewhere. */
export async function installedTasks(): Promise<TaskModels> {
  const resources = await readResources([join(root, 'bpmn'), join(root, 'forms')]);
  const diagrams = resources.flatMap((each) => ('process' in each ? [each] : []));
  const read = diagrams.map(async ({ name, process }) => ({
    file: name,
    ...(await parseDiagram(process.toString('utf8'))),
  }));
  return taskModelsOf({ diagrams: await Promise.all(read), resources });
}
