import type { Clock } from '../base/clock';
import type { UnitOfWork } from '../ports/context';
import type { ModelFiles } from '../models/model-files';
import type { Resource } from '../models/resource';
import { digestOfFile, type Deployed } from './resources';

/**
 * Keeps what was deployed as the portal shows it: the text of each new version of a diagram (D4) and of a decision
 * table (D1, L10), and the digests of the changed files.
 */
export async function keepDeployed(
  deployed: Deployed[],
  changed: Resource[],
  models: ModelFiles,
  unitOfWork: UnitOfWork,
  clock: Clock,
): Promise<void> {
  const { diagrams, tables: files } = models;
  const processes = new Map(
    diagrams.flatMap(({ xml, processes: found }) => found.map(({ id, name }) => [id, { name, xml }] as const)),
  );
  const decisions = new Map(
    files.flatMap(({ xml, tables: found }) => found.map(({ id, name }) => [id, { name, xml }] as const)),
  );
  const deployedAt = clock.now().toISOString();
  await unitOfWork.run(async ({ models: kept, tables, deployedFiles }) => {
    for (const resource of changed) await deployedFiles.save(resource.name, digestOfFile(resource));
    for (const { kind, id, version, key } of deployed) {
      const process = kind === 'process' && processes.get(id);
      const decision = kind === 'decision' && decisions.get(id);
      if (process && (await kept.latest(id))?.key !== key)
        await kept.save({ processId: id, ...process, version, key, deployedAt });
      if (decision && (await tables.latest(id))?.key !== key)
        await tables.save({ decisionId: id, ...decision, version, key, deployedAt });
    }
  });
}
