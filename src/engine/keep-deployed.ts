import type { Clock } from '../base/clock';
import { modelsDeployed } from '../ports/common-acts';
import type { Context, UnitOfWork } from '../ports/context';
import { entryOf } from '../ports/record-act';
import type { Deployment } from '../ports/stores';
import type { ModelFiles } from '../models/model-files';
import { contentOf, type Resource } from '../models/resource';
import { nameOf, thingsIn } from '../models/things';
import { digestOfFile, type Deployed } from './resources';

/**
 * Who deployed (an account of the machine, or `system` at a start), and from the installation's own folders or not.
 * `onTop`: somebody chose these files, so they become the newest on the engine whatever stands there now.
 */
export interface Origin {
  source: Deployment['source'];
  by: string;
  onTop: boolean;
}

interface Around {
  changed: Resource[];
  models: ModelFiles;
  history: Omit<Deployment, 'content'>[];
  origin: Origin;
}

/**
 * Keeps what was deployed as the portal shows it: the text of each new version of a diagram (D4) and of a decision table
 * (D1, L10), and the digests of the changed files. What is new since the last deployment is one entry in the record.
 */
export async function keepDeployed(
  deployed: Deployed[],
  around: Around,
  unitOfWork: UnitOfWork,
  clock: Clock,
): Promise<void> {
  const deployedAt = clock.now().toISOString();
  const entries = await entriesOf(deployed, around, deployedAt);
  await unitOfWork.run(async (context) => {
    await keepForPortal(deployed, around.models, context, deployedAt);
    for (const resource of around.changed) await context.deployedFiles.save(resource.name, digestOfFile(resource));
    for (const entry of entries) await context.deployedFiles.enter(entry);
    if (entries.length > 0) context.record.append(inRecord(entries, around.origin));
  });
}

async function keepForPortal(
  deployed: Deployed[],
  { diagrams, tables: files }: ModelFiles,
  { models: kept, tables }: Context,
  deployedAt: string,
): Promise<void> {
  const processes = new Map(
    diagrams.flatMap(({ xml, processes: found }) => found.map(({ id, name }) => [id, { name, xml }] as const)),
  );
  const decisions = new Map(
    files.flatMap(({ xml, tables: found }) => found.map(({ id, name }) => [id, { name, xml }] as const)),
  );
  for (const { kind, id, version, key } of deployed) {
    const process = kind === 'process' && processes.get(id);
    const decision = kind === 'decision' && decisions.get(id);
    if (process && (await kept.latest(id))?.key !== key)
      await kept.save({ processId: id, ...process, version, key, deployedAt });
    if (decision && (await tables.latest(id))?.key !== key)
      await tables.save({ decisionId: id, ...decision, version, key, deployedAt });
  }
}

/** What differs from the last deployment of the same thing. */
async function entriesOf(
  deployed: Deployed[],
  { models: { resources }, history, origin: { source, by } }: Around,
  deployedAt: string,
): Promise<Deployment[]> {
  const files = new Map<string, Resource>();
  for (const resource of resources) for (const thing of await thingsIn(resource)) files.set(nameOf(thing), resource);
  return deployed.flatMap(({ kind, id, version, key }) => {
    const resource = files.get(nameOf({ kind, id }));
    if (!resource) return [];
    const { name: file } = resource;
    const sm3 = digestOfFile(resource);
    const last = history.findLast((each) => each.kind === kind && each.id === id);
    const same = last && last.key === key && last.sm3 === sm3 && last.file === file && last.source === source;
    const entry = { kind, id, version, key, file, sm3, source, deployedBy: by, deployedAt };
    return same ? [] : [{ ...entry, content: contentOf(resource) }];
  });
}

function inRecord(entries: Deployment[], { by, source }: Origin) {
  const names = entries.map((each) => `${nameOf(each)}第${each.version}版`).join('、');
  const changed = entries.map(({ kind, id, version, key }) => `${kind} ${id} ${version} ${key}`).join('; ');
  const digests = [...new Set(entries.map(({ file, sm3 }) => `${file} ${sm3}`))].join('; ');
  return entryOf(modelsDeployed, { caseId: null, actor: 'system' }, { by, source, changed, digests }, { names });
}
