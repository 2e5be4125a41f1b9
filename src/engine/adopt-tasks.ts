import { BusinessError } from '../base/business-error';
import type { Log } from '../base/log';
import { startRounds } from '../base/rounds';
import { workOnCase } from '../host';
import type { TaskModel, TaskModels } from '../models/tasks';
import type { UnitOfWork } from '../ports/context';
import type { OfferedTasks } from '../ports/outside';
import { offerTask } from '../stages/tasks';
import { createContact } from './contact';
import type { OpenTask, UserTasks } from './user-tasks';

interface Adopting {
  offered: OfferedTasks;
  userTasks: UserTasks;
  unitOfWork: UnitOfWork;
  tasks: TaskModels;
  log: Log;
}

/** How often it is looked for new ones. Milliseconds. */
const everyMs = 10_000;

/**
 * Takes user tasks that no listener offered into 我的待办: those of cases whose diagram is older than the offering. Every open
 * one once at the start, then the newest ones now and then.
 */
export function startAdopting(adopting: Adopting): { stop(): Promise<void> } {
  const contact = createContact('adoption of tasks', adopting.log);
  let all = true;
  return startRounds({
    alone: (act) => adopting.offered.alone(() => act(undefined)),
    async look() {
      await adoptTasks(adopting, all);
      all = false;
      return everyMs;
    },
    ...contact,
  });
}

/** Gives how many were taken in. `all`: every page of open tasks, else the newest page. */
export async function adoptTasks(adopting: Adopting, all: boolean): Promise<number> {
  let adopted = 0;
  for (let after: string[] | undefined, more = true; more;) {
    const page = await adopting.userTasks.newest(after);
    for (const task of await adopting.offered.unknown(page.tasks)) if (await adopt(adopting, task)) adopted += 1;
    after = page.next;
    more = all && after !== undefined;
  }
  return adopted;
}

async function adopt({ userTasks, unitOfWork, tasks, log }: Adopting, task: OpenTask): Promise<boolean> {
  const { key, elementId, processInstanceKey } = task;
  const model = modelOf(tasks, elementId);
  if (!model) return false;
  const variables = await userTasks.variables(key);
  const { caseId } = variables;
  if (typeof caseId !== 'string') return false;
  const job = { key, processInstanceKey, processId: model.processId, elementId, elementInstanceKey: key };
  try {
    await unitOfWork.run((context) =>
      workOnCase(context, caseId, { check: () => null, run: (file) => offerTask(file, job, variables) }),
    );
  } catch (error) {
    if (!(error instanceof BusinessError)) throw error;
    log.warn('task of no case of ours', { elementId, processInstanceKey, code: error.code });
    return false;
  }
  return true;
}

/** Ids of user tasks are the same in no two diagrams of ours; what is not ours is left alone. */
function modelOf(tasks: TaskModels, elementId: string): TaskModel | null {
  const found = [...tasks.values()].filter((each) => each.elementId === elementId);
  return found.length === 1 ? found[0]! : null;
}
