import { until } from '../../../src/base/patience';
import { handIn } from '../../../src/host';
import { type Signature, waits, type WorkItem } from '../../../src/law/case/work-item';
import { signatureRows, workItemRows } from '../../../src/stages/tasks';
import type { World } from './world';

/** The task of the case that waits at this element; none in a process that began before tasks were offered. */
export async function waitingItem({ unitOfWork }: World, caseId: string, elementId: string) {
  const { rows } = await unitOfWork.run(({ storage }) => storage.open(caseId, { hold: false }));
  const items = (rows[workItemRows.table] ?? []) as WorkItem[];
  return items.findLast((item) => item.elementId === elementId && waits(item));
}

/** As the person does it in 我的待办. */
export async function signAndHandIn(
  world: World,
  caseId: string,
  { elementId, as, values }: { elementId: string; as: string; values: Record<string, unknown> },
): Promise<void> {
  const by = await world.unitOfWork.run(({ people }) => people.get(as));
  const item = await waitingItem(world, caseId, elementId);
  if (!item) throw new Error(`No task ${elementId} waits in case ${caseId}`);
  await handIn(world.desk, by, { caseId, workItemId: item.id, values });
}

const rowsOf = async ({ unitOfWork }: World, caseId: string, table: string) =>
  (await unitOfWork.run(({ storage }) => storage.open(caseId, { hold: false }))).rows[table] ?? [];

export const signaturesOf = async (world: World, caseId: string) =>
  (await rowsOf(world, caseId, signatureRows.table)) as Signature[];

/** Waits until what was handed in through Tasklist waits for its signature. */
export const waitsForSignature = (world: World, { caseId }: { caseId: string }, elementId: string): Promise<WorkItem> =>
  until(`${elementId} to wait for a signature`, async () => {
    const items = (await rowsOf(world, caseId, workItemRows.table)) as WorkItem[];
    return items.findLast((item) => item.elementId === elementId && item.state === 'unsigned');
  });

/** Whether what this task decides counts only when it is signed. */
export function mustBeSigned({ desk }: World, elementId: string): boolean {
  const task = [...desk.tasks.values()].find((each) => each.elementId === elementId);
  const worker = desk.workers.get(task?.recorder ?? '');
  return worker?.completedBy !== undefined && worker.signature === 'required';
}
