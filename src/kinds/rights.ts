import { BusinessError } from '../base/business-error';
import { isOver, type EnforcementCase } from '../law/case/case';
import type { Person, Role } from '../law/people/person';
import type { CaseFile } from '../ports/case-file';
import type { Reading, Right } from '../ports/right';
import { reviewersIn } from '../stages/review';
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
