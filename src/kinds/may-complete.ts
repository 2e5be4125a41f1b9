import { BusinessError } from '../base/business-error';
import type { EnforcementCase } from '../law/case/case';
import { type Person, type Role, roleNames } from '../law/people/person';
import type { CaseFile } from '../ports/case-file';
import { runsWith } from '../stages/review';

export interface TaskSubject extends Pick<EnforcementCase, 'agencyId' | 'officerIds'> {
  /** Whether the running review is given to this person, who may be of another agency (L4). */
  reviewedBy(account: string): boolean;
}

/**
 * Why this person may not do a user task for people of these roles; null: may. Active, of the case's agency, with one of
 * the roles; a handler must be in charge of this case (L8: each signature is tied to a person). Of other agencies only
 * the adviser whom the running review is given to (L4).
 */
export function obstacleToComplete(person: Person, allowed: readonly Role[], subject: TaskSubject): string | null {
  if (!person.active) return '提交任务的账号不是本系统的在职人员';
  const held = allowed.filter((role) => person.roles.includes(role));
  if (held.length === 0) return '提交任务的人员不具备所需身份';
  if (person.agencyId !== subject.agencyId) {
    if (held.includes('reviewer') && subject.reviewedBy(person.id)) return null;
    return '提交任务的人员不属于办理本案的机关，也不是本案分派的审核人员';
  }
  const inCharge = subject.officerIds.includes(person.id);
  return held.every((role) => role === 'handler') && !inCharge ? '提交任务的人员不是本案承办人员' : null;
}

/**
 * The person who completed a user task, if that person may. 8.6 lets anybody complete any task, so it is checked here.
 * @throws BusinessError TASK_REFUSED
 */
export async function requireMayComplete(
  account: string | null,
  allowed: readonly Role[],
  file: CaseFile,
): Promise<Person> {
  const who = allowed.map((role) => roleNames[role]).join('或者');
  const refuse = (why: string) => new BusinessError('TASK_REFUSED', `${why}。本任务应由${who}办理，请重新领取后提交`);
  if (!account) throw refuse('任务未经领取即提交，无法确认办理人');
  const person = await file.people.find(account);
  if (!person) throw refuse('提交任务的账号不是本系统的在职人员');
  const obstacle = obstacleToComplete(person, allowed, {
    ...file.case,
    reviewedBy: (reviewer) => runsWith(file, reviewer),
  });
  if (obstacle !== null) throw refuse(obstacle);
  return person;
}
