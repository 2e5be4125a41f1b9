import { BusinessError } from '../../../base/business-error';
import type { Person } from '../../../law/people/person';

/** Who may see statistics (L9). */
export const maySeeStatistics = ({ roles }: Person): boolean =>
  roles.some((role) => ['head', 'supervisor', 'administrator'].includes(role));

/**
 * The agency whose figures this person gets; undefined: all. Heads and supervisors see their own agency, an
 * administrator every one.
 * @throws BusinessError FORBIDDEN
 */
export function agencyOfStatistics(by: Person, asked?: string): string | undefined {
  if (!maySeeStatistics(by)) throw new BusinessError('FORBIDDEN', '统计只供机关负责人、执法监督人员和系统管理员查看');
  if (by.roles.includes('administrator')) return asked;
  if (asked !== undefined && asked !== by.agencyId)
    throw new BusinessError('FORBIDDEN', '只能查看本机关的统计', 'agencyId');
  return by.agencyId;
}
