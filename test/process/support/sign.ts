import { handIn } from '../../../src/host';
import { waits, type WorkItem } from '../../../src/law/case/work-item';
import { workItemRows } from '../../../src/stages/tasks';
import type { World } from './world';

/** The task of the case that waits at this element. */
export async function waitingItem({ unitOfWork }: World, caseId: string, elementId: string) {
  const { rows } = await unitOfWork.run(({ storage }) => storage.open(caseId, { hold: false }));
  const items = (rows[workItemRows.table] ?? []) as WorkItem[];
  const found = items.findLast((item) => item.elementId === elementId && waits(item));
  if (!found) throw new Error(`No task ${elementId} waits in case ${caseId}`);
  return found;
}

/** As the person does it in 我的待办. */
export async function signAndHandIn(
  world: World,
  caseId: string,
  { elementId, as, values }: { elementId: string; as: string; values: Record<string, unknown> },
): Promise<void> {
  const by = await world.unitOfWork.run(({ people }) => people.get(as));
  const { id: workItemId } = await waitingItem(world, caseId, elementId);
  await handIn(world.desk, by, { caseId, workItemId, values, method: 'password' });
}
