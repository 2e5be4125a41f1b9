import type { UnitOfWork } from '../ports/context';
import { pause } from '../base/patience';
import type { ActivatedJob } from './job';
import { Incident, NotVisibleYet } from './job-errors';
import type { CompletedTask, UserTasks } from './user-tasks';

/** How long a job waits here for the search index before it is given back to the engine. Milliseconds. */
const waitHere = 5_000;

/**
 * The newest completed user task that this job has to record and that no job has recorded yet.
 * @throws NotVisibleYet when the search index still lags behind after 5 s
 */
export async function taskToRecord(
  job: ActivatedJob,
  userTasks: UserTasks,
  unitOfWork: UnitOfWork,
): Promise<CompletedTask> {
  const elementId = recordedElement(job);
  for (let until = Date.now() + waitHere, wait = 5; ; wait = Math.min(2 * wait, 320)) {
    const newest = await newestUnrecorded(userTasks, unitOfWork, job.processInstanceKey, elementId);
    if (newest) return newest;
    if (Date.now() > until) throw new NotVisibleYet(`等待任务列表显示“${elementId}”的办理人`);
    await pause(wait);
  }
}

/** The user task that the job records. @throws Incident when the diagram does not say */
export function recordedElement(job: ActivatedJob): string {
  const elementId = job.headers.userTask;
  if (elementId) return elementId;
  throw new Incident(
    `${job.type} 缺少任务头 userTask。处理办法：在流程图的“${job.elementId}”上补填它所记录的用户任务编号，重新部署并迁移实例。`,
  );
}

async function newestUnrecorded(
  userTasks: UserTasks,
  unitOfWork: UnitOfWork,
  processInstanceKey: string,
  elementId: string,
) {
  const completed = await userTasks.completed(processInstanceKey, elementId);
  if (completed.length === 0) return undefined;
  const used = await unitOfWork.usedUserTasks(completed.map((task) => task.key));
  return completed.filter((task) => !used.has(task.key)).sort((a, b) => b.completedAt.localeCompare(a.completedAt))[0];
}
