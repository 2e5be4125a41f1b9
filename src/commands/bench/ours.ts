import { handIn, readCaseFile, type TaskDesk } from '../../host';
import { waits } from '../../law/case/work-item';
import { workItemRows } from '../../stages/tasks';
import { systemClock } from '../../base/clock';
import type { Side } from './side';
import { straightCase } from './straight-case';
import { startWorld } from './world';

/** This system: PostgreSQL, record chain, documents, inbox and outbox behind the same diagrams. */
export async function mingfa(): Promise<Side> {
  const { broker, acts, desk, counts, stop } = await startWorld();
  const { register, investigate, waive } = straightCase({ unitOfWork: acts, clock: systemClock });
  return {
    name: 'mingfa',
    broker,
    begin: register,
    async prepare(elementId, caseId) {
      if (elementId === 'InvestigationTask') await investigate(caseId);
    },
    complete: (task, as, values) => handInAs(desk, as, task, { ...values }),
    waive,
    counts,
    stop,
  };
}

/** As the person does it in 我的待办: the newest task of the case at this element, signed. */
async function handInAs(
  desk: TaskDesk,
  as: string,
  { caseId, elementId }: { caseId: string; elementId: string },
  values: Record<string, unknown>,
): Promise<void> {
  const { by, workItemId } = await desk.unitOfWork.run(async (context) => {
    const file = await readCaseFile(context, caseId);
    const item = file
      .rows(workItemRows)
      .all()
      .findLast((each) => each.elementId === elementId && waits(each));
    return { by: await context.people.get(as), workItemId: item!.id };
  });
  await handIn(desk, by, { caseId, workItemId, values });
}
