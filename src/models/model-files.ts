import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Diagram, readDiagram } from './diagram';
import type { DecisionTable } from './tables/decision-table';
import { readDecisionTables } from './tables/read-decision-tables';
import type { Resource } from './resource';
import { problemsOf } from './unread-model';
import { usedTwice } from './used-twice';

export type DiagramFile = Diagram & { file: string };
export interface TableFile {
  file: string;
  xml: string;
  tables: DecisionTable[];
}

/** The files to deploy, and what stands in them. */
export interface ModelFiles {
  resources: Resource[];
  diagrams: DiagramFile[];
  tables: TableFile[];
}

/** Reads every diagram, decision table and form of the folders. @throws Error naming each file that can't be read */
export const readModels = async (folders: string[]): Promise<ModelFiles> => modelsOf(await readResources(folders));

/** Reads what the files say, each once. @throws Error naming each file that can't be read, with what is wrong in it */
export async function modelsOf(resources: Resource[]): Promise<ModelFiles> {
  const models: ModelFiles = { resources, diagrams: [], tables: [] };
  const problems: string[] = [];
  for (const resource of resources) {
    const told = (problem: string) => `${resource.name}：${problem}`;
    await readInto(models, resource).catch((error: unknown) => problems.push(...problemsOf(error).map(told)));
  }
  if (problems.length === 0)
    problems.push(...(await usedTwice(resources)).map(({ file, problem }) => `${file}：${problem}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return models;
}

async function readInto({ diagrams, tables }: ModelFiles, resource: Resource): Promise<void> {
  const { name: file } = resource;
  if ('process' in resource) diagrams.push({ file, ...(await readDiagram(resource.process.toString('utf8'))) });
  if (!('decision' in resource)) return;
  const xml = resource.decision.toString('utf8');
  tables.push({ file, xml, tables: await readDecisionTables(xml) });
}

const kinds = { '.bpmn': 'process', '.dmn': 'decision', '.form': 'form' } as const;

/** Every diagram, decision table and form of the folders, as bytes: Chinese arrives unchanged. */
export async function readResources(folders: string[]): Promise<Resource[]> {
  const files = (await Promise.all(folders.map(list))).flat();
  return Promise.all(
    files.map(async ({ name, path, kind }) => ({ name, [kind]: await readFile(path) }) as unknown as Resource),
  );
}

async function list(folder: string) {
  const kindOf = (name: string) => kinds[extname(name).toLowerCase() as keyof typeof kinds] as string | undefined;
  const names = (await readdir(folder)).filter(kindOf).sort();
  return names.map((name) => ({ name, path: join(folder, name), kind: kindOf(name)! }));
}
