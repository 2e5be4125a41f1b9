import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagram, type Element, parseDiagram } from '../../../src/models/diagram';

export {
  called,
  type Element,
  extension,
  extensions,
  formId,
  inputs,
  isFlow,
  isNode,
  isUserTask,
  jobType,
  outputs,
  recordedTask,
} from '../../../src/models/diagram';

export const root = join(__dirname, '../../..');

/** One diagram file with its only process. */
export interface Model extends Diagram {
  file: string;
  process: Element;
}

/** The diagrams of a folder, `bpmn/` if not told otherwise. */
export async function readModels(folder = join(root, 'bpmn')): Promise<Model[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bpmn'))
    .sort();
  return Promise.all(files.map((file) => readModel(file, readFileSync(join(folder, file), 'utf8'))));
}

export async function readModel(file: string, xml: string): Promise<Model> {
  const diagram = await parseDiagram(xml);
  return { file, ...diagram, process: diagram.processes[0]!.element };
}
