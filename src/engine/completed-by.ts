import type { Context, UnitOfWork } from '../ports/context';
import { BusinessError } from '../base/business-error';
import { type Person, type Role, roleNames } from '../law/people/person';
import { isAssigned } from '../stages/review/running';
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
export async function taskToRecord(job: ActivatedJob, userTasks: UserTasks, unitOfWork: UnitOfWork): Promise<CompletedTask> {
  const elementId = job.headers.userTask;
  if (!elementId) throw new Incident(`${job.type} 缺少任务头 userTask。处理办法：在流程图的“${job.elementId}”上补填它所记录的用户任务编号，重新部署并迁移实例。`);
  for (let until = Date.now() + waitHere, wait = 20; ; wait = Math.min(2 * wait, 320)) {
    const newest = await newestUnrecorded(userTasks, unitOfWork, job.processInstanceKey, elementId);
    if (newest) return newest;
    if (Date.now() > until) throw new NotVisibleYet(`等待任务列表显示“${elementId}”的办理人`);
    await pause(wait);
  }
}

async function newestUnrecorded(userTasks: UserTasks, unitOfWork: UnitOfWork, processInstanceKey: string, elementId: string) {
  const completed = await userTasks.completed(processInstanceKey, elementId);
  if (completed.length === 0) return undefined;
  const used = await unitOfWork.usedUserTasks(completed.map((task) => task.key));
  return completed.filter((task) => !used.has(task.key)).sort((a, b) => b.completedAt.localeCompare(a.completedAt))[0];
}

/**
 * The person who completed the task, if that person may: active, of the case's agency, with one of `allowed`; a handler must be in
 * charge of this case (L8: each signature is tied to a person). Of other agencies only the adviser whom the running review is given to (L4). 8.6 lets anybody complete any task, so it is checked here.
 * @throws BusinessError TASK_REFUSED
 */
export async function personWhoMay(task: CompletedTask, allowed: readonly Role[], caseId: unknown, context: Context): Promise<Person> {
  const refuse = (why: string) => new BusinessError('TASK_REFUSED', `${why}。本任务应由${allowed.map((role) => roleNames[role]).join('或者')}办理，请重新领取后提交`);
  if (!task.assignee) throw refuse('任务未经领取即提交，无法确认办理人');
  const person = await context.people.find(task.assignee);
  if (!person?.active) throw refuse('提交任务的账号不是本系统的在职人员');
  const held = allowed.filter((role) => person.roles.includes(role));
  if (held.length === 0) throw refuse('提交任务的人员不具备所需身份');
  if (typeof caseId !== 'string') return person;
  const subject = await context.cases.get(caseId);
  if (person.agencyId !== subject.agencyId) {
    const review = held.includes('reviewer') ? await context.reviews.latest(caseId) : null;
    if (!review || !isAssigned(review, person.id)) throw refuse('提交任务的人员不属于办理本案的机关，也不是本案分派的审核人员');
    return person;
  }
  if (held.every((role) => role === 'handler') && !subject.officerIds.includes(person.id)) throw refuse('提交任务的人员不是本案承办人员');
  return person;
}
