import type { Clock } from '../base/clock';
import { gateAttemptRefused } from '../ports/common-acts';
import type { UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { Deployment } from '../ports/stores';
import type { EngineClient } from './engine-client';
import { requireSoundTables } from '../models/decision-files';
import { type GateRules, requireGate, requireServed } from '../models/gate';
import { knowsOurs } from './knows-ours';
import { keepDeployed, type Origin } from './keep-deployed';
import type { ModelFiles } from '../models/model-files';
import type { Resource } from '../models/resource';
import { type Deployed, deployedOf, digestOfFile } from './resources';

type Entered = Omit<Deployment, 'content'>;

/**
 * Deploys all of it at once, or nothing: a diagram with a way round the legal review (L2; `gate` says what proves it) or
 * with a job that nobody does, or a decision table with unsound rows (L1) stops the whole deployment. Files that are as
 * they were deployed last go apart from the changed ones and keep their version; an engine that has lost them gets them
 * again, any other is not asked, so that nothing newer is covered. The deployed diagrams and decision tables are kept
 * for the portal (D1, D4, L10), and what changed is entered into the record (D5) with who did it.
 */
export async function deployModels(
  client: EngineClient,
  models: ModelFiles,
  unitOfWork: UnitOfWork,
  clock: Clock,
  gate: GateRules,
  origin: Origin = { source: 'own', by: 'system', onTop: false },
): Promise<Deployed[]> {
  await requireGates(models, unitOfWork, gate);
  requireServed(models.diagrams, gate);
  requireSoundTables(models.tables);
  const { digests, history } = await unitOfWork.run(async ({ deployedFiles }) => ({
    digests: await deployedFiles.digests(),
    history: await deployedFiles.history(),
  }));
  const isNew = (resource: Resource) => digests.get(resource.name) !== digestOfFile(resource);
  const changed = models.resources.filter(isNew);
  const same = models.resources.filter((resource) => !changed.includes(resource));
  const number = await unitOfWork.run(({ deploymentRuns }) => deploymentRuns.begin());
  try {
    const fresh = await deployTogether(client, changed);
    const kept = (await knowsOurs(client, history))
      ? same.filter((resource) => newest(resource, history).length > 0)
      : [];
    const deployed = [
      ...fresh,
      ...(await deployTogether(
        client,
        same.filter((resource) => !kept.includes(resource)),
      )),
      ...kept.flatMap((resource) => newest(resource, history)),
    ];
    await keepDeployed(deployed, { changed, models, history, origin }, unitOfWork, clock);
    return deployed;
  } finally {
    await unitOfWork.run(({ deploymentRuns }) => deploymentRuns.end(number));
  }
}

/** What this file brought when it was deployed last, if nothing has come after it. */
function newest(resource: Resource, history: Entered[]): Deployed[] {
  const sm3 = digestOfFile(resource);
  const latest = new Map(history.map((each) => [`${each.kind} ${each.id}`, each]));
  const brought = history.filter(({ file }) => file === resource.name);
  const ids = [...new Set(brought.map(({ kind, id }) => `${kind} ${id}`))].map((name) => latest.get(name)!);
  if (ids.some((each) => each.file !== resource.name || each.sm3 !== sm3)) return [];
  return ids.map(({ kind, id, version, key, file }) => ({ kind, id, version, key, file, changed: false }));
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
