import { handIn, type TaskDesk } from '../../host';
import type { Person } from '../../law/people/person';
import { systemClock } from '../../base/clock';
import type { OpenTask, Side } from './side';
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
    complete: atTheDesk(desk),
    waive,
    counts,
    stop,
  };
}

/** As the person does it in 我的待办, signed in and with the task's page open. */
function atTheDesk(desk: TaskDesk) {
  const signedIn = new Map<string, Promise<Person>>();
  const personOf = (account: string) => {
    if (!signedIn.has(account))
      signedIn.set(
        account,
        desk.unitOfWork.run(({ people }) => people.get(account)),
      );
    return signedIn.get(account)!;
  };
  return async ({ caseId, elementId, processInstanceKey }: OpenTask, as: string, values: object): Promise<void> => {
    const offered = await desk.unitOfWork.taskOf(processInstanceKey, elementId);
    await handIn(desk, await personOf(as), { caseId, workItemId: offered!.item.id, values: { ...values } });
  };
}
