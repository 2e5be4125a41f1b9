import type { UnitOfWork } from '../ports/context';
import type { EngineClient } from './engine-client';
import type { EngineKeys } from './engine-keys';
import { knowsOurs } from './knows-ours';

/** Learns which engine this system works with, by its number. @throws DatabaseUnavailable */
export const learnEngine = async (unitOfWork: UnitOfWork, keys: EngineKeys): Promise<void> =>
  keys.count(await unitOfWork.run(({ runs }) => runs.engine()));

/** Before a deployment: an engine that has nothing of what was deployed is another one, and gets the next number. */
export async function countEngine(
  client: Pick<EngineClient, 'evaluate'>,
  unitOfWork: UnitOfWork,
  keys: EngineKeys,
): Promise<void> {
  const { engine, history } = await unitOfWork.run(async ({ runs, deployedFiles }) => ({
    engine: await runs.engine(),
    history: await deployedFiles.history(),
  }));
  keys.count(engine);
  if (history.some(({ kind }) => kind === 'decision') && !(await knowsOurs(client, history)))
    keys.count(await unitOfWork.run(({ runs }) => runs.nextEngine(engine)));
}
