import { BusinessError } from '../../base/business-error';
import { caseStatusNames, type CaseStatus, type EnforcementCase } from './case';

/**
 * Sends a person's task back with everything that is wrong in one sentence.
 * @throws BusinessError TASK_REFUSED unless `problems` is empty
 */
export function refuseIf(problems: string[], field?: string): void {
  if (problems.length > 0) throw new BusinessError('TASK_REFUSED', `${problems.join('；')}。`, field);
}

/** Said of what does not fit the status of the case. */
export const notInStatus = (status: CaseStatus): BusinessError =>
  new BusinessError('NOT_ALLOWED_NOW', `案件状态为“${caseStatusNames[status]}”，不能办理此事项。`);

/** @throws BusinessError NOT_ALLOWED_NOW */
export function requireStatus({ status }: EnforcementCase, ...allowed: CaseStatus[]): void {
  if (!allowed.includes(status)) throw notInStatus(status);
}

/** What a form must bring. @throws BusinessError TASK_REFUSED when it was not given */
export function required<T>(value: T | null, what: string, field: string): NonNullable<T> {
  if (value === null || value === undefined || value === '')
    throw new BusinessError('TASK_REFUSED', `请填写${what}。`, field);
  return value;
}
