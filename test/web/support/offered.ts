import { workOnCase } from '../../../src/host';
import { offerTask } from '../../../src/stages/tasks';
import type { World } from './world';

/** What the listener does when the engine opens the task. Gives its id. */
export async function offered(
  world: World,
  caseId: string,
  elementId: string,
  { processId = 'EnforcementCase', ...more }: { processId?: string; [variable: string]: unknown } = {},
): Promise<string> {
  const id = `${elementId}-${caseId}`.slice(0, 60);
  const job = { key: id, processInstanceKey: caseId, processId, elementId, elementInstanceKey: id };
  const variables = { caseId, officers: ['tx.zhou', 'tx.wu'], refusal: '', ...more };
  await world.change((context) =>
    workOnCase(context, caseId, { check: () => null, run: (file) => offerTask(file, job, variables) }),
  );
  return id;
}
