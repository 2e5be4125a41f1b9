import { BusinessError } from '../base/business-error';
import { isOver, type EnforcementCase } from '../law/case/case';
import { type Person, type Role, roleNames } from '../law/people/person';
import type { CaseFile } from '../ports/case-file';
import type { Reading, Right } from '../ports/right';
import { reviewersIn, runsWith } from '../stages/review';
import { acts } from './vocabulary';

const seesFile: Reading[] = ['see-party', 'see-papers', 'see-decision', 'see-evidence', 'see-reasons'];

/**
 * Who reads what (L8, P6): a publisher what is to be published, a supervisor everything but contact data and
 * informants, an administrator only that a case exists and where it stands.
 */
const readingsOf: Record<Role, Reading[]> = {
  handler: [...seesFile, 'see-source', 'see-contact'],
  reviewer: [...seesFile, 'see-source', 'see-contact', 'see-system-findings'],
  head: [...seesFile, 'see-source', 'see-contact', 'see-system-findings', 'preview-disclosure'],
  publisher: ['see-party', 'see-decision', 'see-reasons', 'preview-disclosure'],
  supervisor: seesFile,
  administrator: [],
};

/**
 * An adviser of another agency (统筹调用, L4) reads what is reviewed, without contact data and informants, and acts in
 * Tasklist only.
 */
const readingsOfAdviser: Reading[] = [
  'see-party',
  'see-papers',
  'see-decision',
  'see-evidence',
  'see-reasons',
  'see-system-findings',
];

const rightsOfRole = (role: Role): Right[] => [
  ...readingsOf[role],
  ...acts.filter(({ roles }) => roles.includes(role)).map(({ name }) => name),
];

/** `reviewerIds`: accounts that its reviews were given to; without them nobody of another agency sees anything. */
export type Subject = Pick<
  EnforcementCase,
  'agencyId' | 'officerIds' | 'formerOfficerIds' | 'registeredBy' | 'status'
> & {
  reviewerIds?: string[];
  /** 上级机关 of the agency. */
  superiorId?: string | null;
};

/** The case with those whom its reviews were given to. */
export const subjectOf = (file: CaseFile): Subject => ({
  ...file.case,
  reviewerIds: reviewersIn(file),
  superiorId: file.agency.superiorId,
});

const advises = (by: Person, { reviewerIds = [], status }: Subject) =>
  by.roles.includes('reviewer') && reviewerIds.includes(by.id) && !isOver(status);

/** Supervisors of the 上级机关 read as the agency's own do, and act in nothing. */
const oversees = (by: Person, { superiorId }: Subject) => by.roles.includes('supervisor') && superiorId === by.agencyId;

const inCharge = (by: Person, { officerIds }: Subject) => officerIds.includes(by.id);

/** Whoever registered the case reads on, unless replaced as its officer (处罚法 43). */
const registered = (by: Person, { registeredBy, formerOfficerIds }: Subject) =>
  registeredBy === by.id && !formerOfficerIds?.includes(by.id);

/** Roles that count for this case: a handler only in a case of their own. */
const rolesIn = (by: Person, subject: Subject): Role[] =>
  by.roles.filter((role) => role !== 'handler' || inCharge(by, subject) || registered(by, subject));

export function rightsIn(by: Person, subject: Subject): Set<Right> {
  if (by.agencyId !== subject.agencyId) {
    return new Set([
      ...(advises(by, subject) ? readingsOfAdviser : []),
      ...(oversees(by, subject) ? readingsOf.supervisor : []),
    ]);
  }
  const acting = (role: Role) => role !== 'handler' || inCharge(by, subject);
  return new Set(rolesIn(by, subject).flatMap((role) => (acting(role) ? rightsOfRole(role) : readingsOf[role])));
}

/**
 * @throws BusinessError NOT_FOUND for another agency's case that one does not advise on, FORBIDDEN for another
 * handler's
 */
export function requireReader(by: Person, subject: Subject): void {
  if (by.agencyId !== subject.agencyId) {
    if (!advises(by, subject) && !oversees(by, subject)) throw new BusinessError('NOT_FOUND', '没有找到该案件');
    return;
  }
  if (rolesIn(by, subject).length === 0) {
    throw new BusinessError('FORBIDDEN', '您不是本案的承办人员，不能查看或者办理本案');
  }
}

/** @throws BusinessError as `requireReader`, and FORBIDDEN without the right */
export function requireRight(by: Person, subject: Subject, right: Right): void {
  requireReader(by, subject);
  if (!rightsIn(by, subject).has(right)) throw new BusinessError('FORBIDDEN');
}

/** Officer whose cases alone are to be listed; undefined: all cases of the agency. */
export const onlyCasesOf = (by: Person): string | undefined =>
  by.roles.every((role) => role === 'handler') ? by.id : undefined;

/**
 * The person who completed a user task, if that person may: active, of the case's agency, with one of `allowed`; a
 * handler must be in charge of this case (L8: each signature is tied to a person). Of other agencies only the adviser
 * whom the running review is given to (L4). 8.6 lets anybody complete any task, so it is checked here.
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
  if (!person?.active) throw refuse('提交任务的账号不是本系统的在职人员');
  const held = allowed.filter((role) => person.roles.includes(role));
  if (held.length === 0) throw refuse('提交任务的人员不具备所需身份');
  if (person.agencyId !== file.case.agencyId) {
    if (held.includes('reviewer') && runsWith(file, person.id)) return person;
    throw refuse('提交任务的人员不属于办理本案的机关，也不是本案分派的审核人员');
  }
  const inCharge = file.case.officerIds.includes(person.id);
  if (held.every((role) => role === 'handler') && !inCharge) throw refuse('提交任务的人员不是本案承办人员');
  return person;
}
