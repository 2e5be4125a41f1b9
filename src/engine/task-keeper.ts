import { backOff } from '../base/patience';
import type { Log } from '../base/log';
import type { TaskQueue, TaskQueueWork } from '../ports/outside';
import { createBell } from './bell';
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
  const ending = new AbortController();
  const parts = [part('tell', tellAll), part('check', checkAll)];
  const listening = queue.listen(() => parts.forEach(({ ring }) => ring()));

  /** Each gives whether something is left to do soon. */
  async function tellAll(work: TaskQueueWork): Promise<boolean> {
    const tasks = await work.toTell(batch);
    let left = false;
    for (const task of tasks) left = !(await tell(work, userTasks, task)) || left;
    return left;
  }
  async function checkAll(work: TaskQueueWork): Promise<boolean> {
    const tasks = await work.toCheck(batch);
    for (const task of tasks) await lookAt(work, userTasks, task);
    return tasks.length > 0;
  }

  function part(name: 'tell' | 'check', round: (work: TaskQueueWork) => Promise<boolean>) {
    const bell = createBell();
    ending.signal.addEventListener('abort', bell.ring);
    async function run(): Promise<void> {
      for (let failures = 0; !ending.signal.aborted;) {
        let wait = idle;
        try {
          await queue.work(name, async (work) => void (wait = (await round(work)) ? soon : idle));
          failures = 0;
          contact.succeeded();
        } catch (error) {
          failures += 1;
          contact.failed(error);
          wait = backOff(failures, 500, 5_000);
        }
        await bell.wait(wait);
      }
    }
    return { ring: bell.ring, running: run() };
  }

  return {
    health: () => ({ ok: contact.trouble() === null, reason: contact.trouble()?.reason ?? null }),
    async stop() {
      ending.abort();
      await (
        await listening
      )();
      await Promise.all(parts.map(({ running }) => running));
    },
  };
}
