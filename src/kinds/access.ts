import { BusinessError } from '../base/business-error';
import { isOver, type EnforcementCase } from '../law/case/case';
import type { Person, Role } from '../law/people/person';
import type { Review } from '../stages/review/review';
import type { CaseRows } from '../ports/stores';

/** What somebody may see of a case, and do with it outside Tasklist. */
export const rights = [
  'see-party', 'see-contact', 'see-papers', 'see-decision', 'see-evidence', 'see-source', 'preview-disclosure', 'see-system-findings',
  'draft-findings', 'add-evidence', 'receive-defence', 'waive-defence', 'replace-officers', 'revoke-decision',
] as const;
export type Right = (typeof rights)[number];

const seesFile: Right[] = ['see-party', 'see-papers', 'see-decision', 'see-evidence', 'see-source'];

/** Who needs what (L8, P6): a publisher sees what is to be published, an administrator only that a case exists and where it stands. */
const rightsOfRole: Record<Role, Right[]> = {
  handler: [...seesFile, 'see-contact', 'draft-findings', 'add-evidence', 'receive-defence', 'waive-defence'],
  reviewer: [...seesFile, 'see-contact', 'see-system-findings'],
  head: [...seesFile, 'see-contact', 'see-system-findings', 'preview-disclosure', 'replace-officers', 'revoke-decision'],
  publisher: ['see-party', 'see-decision', 'preview-disclosure'],
  supervisor: seesFile,
  administrator: [],
};

/** An adviser of another agency (统筹调用, L4) reads what is reviewed, without contact data and informants, and acts in Tasklist only. */
const rightsOfAdviser: Right[] = ['see-party', 'see-papers', 'see-decision', 'see-evidence', 'see-system-findings'];

/** `reviewerIds`: accounts that its reviews were given to; without them nobody of another agency sees anything. */
type Subject = Pick<EnforcementCase, 'agencyId' | 'officerIds' | 'registeredBy' | 'status'> & { reviewerIds?: string[] };

/** The case with those whom its reviews were given to. */
export async function subjectOf({ reviews }: { reviews: CaseRows<Review> }, row: EnforcementCase): Promise<EnforcementCase & { reviewerIds: string[] }> {
  const given = (await reviews.ofCase(row.id)).flatMap(({ reviewerId, reReview }) => [reviewerId, reReview?.reviewerId]);
  return { ...row, reviewerIds: [...new Set(given.filter((id) => typeof id === 'string'))] };
}

const advises = (by: Person, { reviewerIds = [], status }: Subject) => by.roles.includes('reviewer') && reviewerIds.includes(by.id) && !isOver(status);

const ownsCase = (by: Person, subject: Subject) => subject.officerIds.includes(by.id) || subject.registeredBy === by.id;

/** Roles that count for this case: a handler only in a case of their own. */
const rolesIn = (by: Person, subject: Subject): Role[] =>
  by.roles.filter((role) => role !== 'handler' || ownsCase(by, subject));

export function rightsIn(by: Person, subject: Subject): Set<Right> {
  if (by.agencyId !== subject.agencyId) return new Set(advises(by, subject) ? rightsOfAdviser : []);
  return new Set(rolesIn(by, subject).flatMap((role) => rightsOfRole[role]));
}

/** @throws BusinessError NOT_FOUND for another agency's case that one does not advise on, FORBIDDEN for another handler's */
export function requireReader(by: Person, subject: Subject): void {
  if (by.agencyId !== subject.agencyId) {
    if (!advises(by, subject)) throw new BusinessError('NOT_FOUND', '没有找到该案件');
    return;
  }
  if (rolesIn(by, subject).length === 0) throw new BusinessError('FORBIDDEN', '您不是本案的承办人员，不能查看或者办理本案');
}

/** @throws BusinessError as `requireReader`, and FORBIDDEN without the right */
export function requireRight(by: Person, subject: Subject, right: Right): void {
  requireReader(by, subject);
  if (!rightsIn(by, subject).has(right)) throw new BusinessError('FORBIDDEN');
}

/** Officer whose cases alone are to be listed; undefined: all cases of the agency. */
export const onlyCasesOf = (by: Person): string | undefined => (by.roles.every((role) => role === 'handler') ? by.id : undefined);
