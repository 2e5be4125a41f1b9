import { BusinessError } from '../base/business-error';
import { requireRight } from '../kinds';
import { personProblems } from '../law/people/credentials';
import type { Person } from '../law/people/person';
import type { AnyAct } from '../ports/act';
import type { CaseFile } from '../ports/case-file';

/**
 * Advisers of other agencies act in Tasklist only: for them the case is not there (L4).
 * @throws BusinessError NOT_FOUND, FORBIDDEN, NOT_ALLOWED_NOW with the reason, or CREDENTIALS_INVALID
 */
export function requireAct(file: CaseFile, by: Person, act: AnyAct): Person {
  requireRight(by, file.case, act.name);
  const obstacle = act.obstacle(file);
  if (obstacle !== null) throw new BusinessError('NOT_ALLOWED_NOW', obstacle);
  requireFitHandler(file, by, act);
  return by;
}

/** Who acts as handler needs an account in use and a certificate valid today (处罚法 42, 55; C2: at each act). */
function requireFitHandler({ case: subject, today }: CaseFile, by: Person, { roles }: AnyAct): void {
  const asHandler = by.roles.filter((role) => roles.includes(role)).every((role) => role === 'handler');
  const problems = asHandler ? personProblems(by, subject, today) : [];
  if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', problems.join('；'));
}
