import { BusinessError } from '../../base/business-error';
import type { EnforcementCase } from '../../law/case/case';
import { credentialProblems } from '../../law/people/credentials';
import type { PeopleRegister } from '../../ports/registers';

/** What of a case says which certificate is needed. */
export type OfficersSubject = Pick<EnforcementCase, 'agencyId' | 'actKind' | 'field'>;

/**
 * The officers may take the case on: handlers, at least two, each with a valid certificate (处罚法 42, C2). `on` is an ISO
 * date.
 * @throws BusinessError CREDENTIALS_INVALID, field officerIds
 */
export async function requireFitOfficers(
  people: PeopleRegister,
  officerIds: string[],
  subject: OfficersSubject,
  on: string,
): Promise<void> {
  const handlers = (await people.findAll(officerIds)).filter(({ roles }) => roles.includes('handler'));
  const others = officerIds.filter((id) => !handlers.some((person) => person.id === id));
  const problems =
    others.length > 0 ? [`${others.join('、')} 不是承办人员`] : credentialProblems(handlers, subject, on);
  if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', problems.join('；'), 'officerIds');
}
