import type { EnforcementCase } from '../../law/case/case';
import { BusinessError } from '../../base/business-error';
import { credentialProblems } from '../../law/people/credentials';
import type { Desk } from '../../ports/desk';

/**
 * The officers may take the case on: handlers, at least two, each with a valid certificate (处罚法 42, C2). `on` is an ISO date.
 * @throws BusinessError CREDENTIALS_INVALID, field officerIds
 */
export async function requireQualifiedOfficers({ people }: Pick<Desk, 'people'>, officerIds: string[], subject: EnforcementCase, on: string): Promise<void> {
  const found = (await Promise.all(officerIds.map((id) => people.find(id)))).filter((person) => person !== null);
  const handlers = found.filter(({ roles }) => roles.includes('handler'));
  const others = officerIds.filter((id) => !handlers.some((person) => person.id === id));
  const problems = others.length > 0 ? [`${others.join('、')} 不是承办人员`] : credentialProblems(handlers, subject, on);
  if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', problems.join('；'), 'officerIds');
}
