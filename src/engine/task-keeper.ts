import type { Log } from '../base/log';
import { startRounds } from '../base/rounds';
import type { TaskPart, TaskQueue, TaskQueueWork } from '../ports/outside';
import { createContact } from './contact';
import { lookAt, tell } from './keep-task';
import type { UserTasks } from './user-tasks';

export interface TaskKeeper {
  health(): { ok: boolean; reason: string | null };
  /** Ends after the task that is being worked on. */
  stop(): Promise<void>;
}

interface Options {
  queue: TaskQueue;
  userTasks: UserTasks;
  log: Log;
}

const batch = 50;
/** While something waits for the engine's index, and otherwise for safety. Milliseconds. */
const soon = 250;
const idle = 5_000;

/**
 * Keeps engine and list of tasks (我的待办) together: a task that was handed in is completed in the engine, as the person who
 * signed it; a task that was offered gets to know its key there, and leaves the list when it ended otherwise.
 */
export function startTaskKeeper({ queue, userTasks, log }: Options): TaskKeeper {
  const contact = createContact('task keeper', log);

  /** Each gives the milliseconds until there is something to do again. */
  async function tellAll(work: TaskQueueWork): Promise<number> {
    const tasks = await work.toTell(batch);
    let left = false;
    for (const task of tasks) left = !(await tell(work, userTasks, task)) || left;
    return left ? soon : idle;
  }
  async function checkAll(work: TaskQueueWork): Promise<number> {
    const tasks = await work.toCheck(batch);
    for (const task of tasks) await lookAt(work, userTasks, task);
    return tasks.length > 0 ? soon : idle;
  }

  const keep = (part: TaskPart, look: (work: TaskQueueWork) => Promise<number>) =>
    startRounds({ alone: (act) => queue.work(part, act), look, idleMs: idle, ...contact });
  const parts = { tell: keep('tell', tellAll), check: keep('check', checkAll) };
  const listening = queue.listen((part) => parts[part].ring());

  return {
    health: contact.health,
    async stop() {
      const listened = await listening;
      await listened();
      await Promise.all([parts.tell.stop(), parts.check.stop()]);
    },
  };
}
