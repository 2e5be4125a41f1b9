import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { reasonOf } from '../base/reason';
import { type Diagram, readDiagram } from './diagram';
import { type Resource, unreadable } from './resource';

export interface ModelFiles { resources: Resource[]; diagrams: Diagram[] }

/** Reads every diagram, decision table and form of the folders, as bytes: Chinese arrives unchanged. @throws Error naming a diagram that is none */
export async function readModels(folders: string[]): Promise<ModelFiles> {
  const files = (await Promise.all(folders.map(list))).flat();
  const resources: Resource[] = [];
  const diagrams: Diagram[] = [];
  for (const file of files) {
    const bytes = await readFile(file.path);
    if (file.kind === 'bpmn') diagrams.push(await diagramIn(bytes, file.name));
    resources.push({ name: file.name, ...(file.kind === 'bpmn' ? { process: bytes } : file.kind === 'dmn' ? { decision: bytes } : { form: bytes }) });
  }
  return { resources, diagrams };
}

async function diagramIn(bytes: Buffer, name: string): Promise<Diagram> {
  try {
    return await readDiagram(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`${name}：${unreadable(reasonOf(error))}`, { cause: error });
  }
}

const kinds: Record<string, 'bpmn' | 'dmn' | 'form'> = { '.bpmn': 'bpmn', '.dmn': 'dmn', '.form': 'form' };

async function list(folder: string) {
  const names = (await readdir(folder)).filter((name) => extname(name) in kinds).sort();
  return names.map((name) => ({ name, path: join(folder, name), kind: kinds[extname(name)]! }));
}
