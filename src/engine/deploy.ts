import type { Clock } from '../base/clock';
import { gateAttemptRefused } from '../ports/common-acts';
import type { UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { EngineClient } from './engine-client';
import { requireSoundTables } from '../models/decision-files';
import { type GateRules, requireGate } from '../models/gate';
import { keepDeployed } from './keep-deployed';
import type { ModelFiles } from '../models/model-files';
import type { Resource } from '../models/resource';
import { type Deployed, deployedOf, digestOfFile } from './resources';

/**
 * Deploys all of it at once, or nothing: a diagram with a way round the legal review (L2; `gate` says what proves it)
 * or a decision table with unsound rows (L1) stops the whole deployment. Files that are as they were deployed last go
 * apart from the changed ones and keep their version; an engine that has lost them gets them again. The deployed
 * diagrams and decision tables are kept for the portal (D1, D4, L10).
 */
export async function deployModels(
  client: EngineClient,
  models: ModelFiles,
  unitOfWork: UnitOfWork,
  clock: Clock,
  gate: GateRules,
): Promise<Deployed[]> {
  await requireGates(models, unitOfWork, gate);
  requireSoundTables(models.tables);
  const digests = await unitOfWork.run(({ deployedFiles }) => deployedFiles.digests());
  const isNew = (resource: Resource) => digests.get(resource.name) !== digestOfFile(resource);
  const changed = models.resources.filter(isNew);
  const same = models.resources.filter((resource) => !changed.includes(resource));
  const number = await unitOfWork.run(({ deployments }) => deployments.begin());
  try {
    const deployed = [...(await deployTogether(client, changed)), ...(await deployTogether(client, same))];
    await keepDeployed(deployed, changed, models, unitOfWork, clock);
    return deployed;
  } finally {
    await unitOfWork.run(({ deployments }) => deployments.end(number));
  }
}

/** The engine gives every file of a deployment a new version when one of them changed, and none when none did. */
const deployTogether = async (client: EngineClient, resources: Resource[]): Promise<Deployed[]> =>
  resources.length === 0 ? [] : deployedOf(await client.deploy(resources));

/** Refuses the deployment, and enters the attempt into the record with the ways round that were found. */
async function requireGates({ diagrams }: ModelFiles, unitOfWork: UnitOfWork, gate: GateRules): Promise<void> {
  try {
    requireGate(diagrams, gate);
  } catch (error) {
    const why = `拒绝部署绕过法制审核的流程图：${(error as Error).message}`;
    const by = { caseId: null, actor: 'system' };
    const entry = entryOf(gateAttemptRefused, by, { where: 'deployment' }, { why });
    await unitOfWork.run(async ({ record }) => record.append(entry));
    throw error;
  }
}
