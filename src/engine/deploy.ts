import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Clock } from '../clock';
import type { UnitOfWork } from '../context';
import { type Diagram, readDiagram } from './bpmn-model';
import type { EngineClient } from './client';
import { requireSoundTables } from './decision-model';
import { requireGate } from './gate';
import { keepDeployed } from './keep-deployed';
import { type Deployed, deployedOf, type Resource, unreadable } from './resources';

export interface ModelFiles { resources: Resource[]; diagrams: Diagram[] }

/** Reads every diagram, decision table and form of the folders, as bytes: Chinese arrives unchanged. @throws Error naming a diagram that is none */
export async function readModels(folders: string[]): Promise<ModelFiles> {
  const files = (await Promise.all(folders.map(list))).flat();
  const resources: Resource[] = [];
  const diagrams: Diagram[] = [];
  for (const file of files) {
    const bytes = await readFile(file.path);
    if (file.kind === 'bpmn') diagrams.push(await readDiagram(bytes.toString('utf8')).catch((error: Error) => Promise.reject(new Error(`${file.name}：${unreadable(error)}`))));
    resources.push({ name: file.name, ...(file.kind === 'bpmn' ? { process: bytes } : file.kind === 'dmn' ? { decision: bytes } : { form: bytes }) });
  }
  return { resources, diagrams };
}

/**
 * Deploys all of it at once, or nothing: an unsound file, a diagram with a way round the legal review (L2) or a decision table with unsound rows (L1)
 * stops the whole deployment.
 * The deployed diagrams and decision tables are kept for the portal (D1, D4, L10).
 */
export async function deployModels(client: EngineClient, models: ModelFiles, unitOfWork: UnitOfWork, clock: Clock): Promise<Deployed[]> {
  await requireGates(models, unitOfWork);
  await requireSoundTables(models.resources);
  const deployed = deployedOf(await client.deploy(models.resources));
  await keepDeployed(deployed, models, unitOfWork, clock);
  return deployed;
}

/** Refuses the deployment, and enters the attempt into the record with the ways round that were found. */
async function requireGates({ diagrams }: ModelFiles, unitOfWork: UnitOfWork): Promise<void> {
  try {
    diagrams.forEach(requireGate);
  } catch (error) {
    await unitOfWork.run(async ({ record }) => record.append({
      caseId: null, actor: 'system', act: 'gate-attempt-refused', basis: '行政处罚法第五十八条',
      summary: `拒绝部署绕过法制审核的流程图：${(error as Error).message}`, details: { where: 'deployment' },
    }));
    throw error;
  }
}

const kinds: Record<string, 'bpmn' | 'dmn' | 'form'> = { '.bpmn': 'bpmn', '.dmn': 'dmn', '.form': 'form' };

async function list(folder: string) {
  const names = (await readdir(folder)).filter((name) => extname(name) in kinds).sort();
  return names.map((name) => ({ name, path: join(folder, name), kind: kinds[extname(name)]! }));
}
