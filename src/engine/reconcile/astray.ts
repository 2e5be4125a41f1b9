import type { UnitOfWork } from '../../ports/context';
import type { EngineClient } from '../engine-client';
import { beginAnew } from './begin';
import type { Nets } from './nets';
import { standingsOfCase } from './of-case';

/**
 * Instances that a message without a fact led on go back to where the case stands; those that such a message began end.
 * Nothing came of the message, so every step that was taken counts, in courses beside it too.
 * Gives how many there were.
 */
export async function leadBack(
  unitOfWork: UnitOfWork,
  engine: Pick<EngineClient, 'cancel'>,
  nets: Nets,
): Promise<number> {
  const astray = await unitOfWork.run(({ runs }) => runs.astray());
  for (const { caseId, processInstanceKey, elementInstanceKey, why } of astray) {
    const standings = await unitOfWork.run((context) => standingsOfCase(context, nets, caseId));
    const root = standings.find(
      ({ run, waitsFor }) => run.key === processInstanceKey || waitsFor?.run.key === processInstanceKey,
    );
    if (root) await beginAnew(unitOfWork, nets, { caseId, key: root.run.key, why });
    else await engine.cancel(processInstanceKey);
    await unitOfWork.run(({ runs }) => runs.putBack(elementInstanceKey));
  }
  return astray.length;
}
